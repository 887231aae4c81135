/**
 * The library: packs of topics and open prompts, kept as plain files that a user-led group can read and edit.
 * It may know only {@code org.onmyterms.plan} and {@code org.onmyterms.words}, and today needs nothing but the JDK.
 * Start with {@link org.onmyterms.guide.PackReader}, which turns a folder into a {@link org.onmyterms.guide.Pack}.
 */
package org.onmyterms.guide;
