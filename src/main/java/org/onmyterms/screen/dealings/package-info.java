/**
 * The record of dealings: what happened in order of time, and by when something should happen next. It knows work, plan, guide and paper
 * beneath it; start reading at {@link org.onmyterms.screen.dealings.DealingsView}.
 */
package org.onmyterms.screen.dealings;
