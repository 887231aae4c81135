package org.onmyterms.sound;

/**
 * Something that was said.
 *
 * @param bytes     a whole Ogg Opus file (RFC 7845), with no notes of who made it, when or with what
 * @param seconds   how long it takes to hear it
 * @param silent    nothing was heard all the time: the microphone may be off, or not allowed
 * @param unplugged the microphone went away; this is what was said until then
 */
public record Recording(byte[] bytes, double seconds, boolean silent, boolean unplugged) { }
