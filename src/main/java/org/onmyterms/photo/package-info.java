/**
 * The darkroom: a photo that somebody picked becomes a smaller, upright picture that says nothing of where, when or by whom it was made.
 * Bytes in, bytes out: knows only {@code org.onmyterms.words}, headless drawing and Thumbnailator, and writes nothing to the disk.
 * Start with {@link org.onmyterms.photo.Darkroom}.
 */
package org.onmyterms.photo;
