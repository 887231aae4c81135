/**
 * What the law and those who know it say, beside the question where it is wanted, and who can help. It knows work, plan and guide beneath
 * it; start reading at {@link org.onmyterms.screen.rights.RightsView}.
 */
package org.onmyterms.screen.rights;
