/**
 * The voice of the person: words that are said into a microphone become the bytes of an Ogg Opus file, and are heard again.
 * Bytes in, bytes out: knows only {@code org.onmyterms.words}, the JDK's sound and Concentus, and writes nothing to the disk.
 * Start with {@link org.onmyterms.sound.Recorder}, then {@link org.onmyterms.sound.Player}.
 */
package org.onmyterms.sound;
