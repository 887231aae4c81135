/**
 * Scanning with one or two switches: on or off, which keys, how fast.
 * Knows scan, work, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.switches.SwitchesModel}.
 */
package org.onmyterms.screen.switches;
