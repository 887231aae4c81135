/**
 * The computer's voice: text goes in, the loudspeaker speaks, and word positions come back where the system tells them.
 * Knows only the JDK and JNA, never JavaFX or the plan, and writes nothing to the disk.
 * Start with {@link org.onmyterms.speech.Speech}, then {@link org.onmyterms.speech.Speeches}.
 */
package org.onmyterms.speech;
