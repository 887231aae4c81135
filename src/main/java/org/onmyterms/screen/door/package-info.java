/**
 * What stands behind one of the five doors.
 * Knows work, plan, guide, paper, widget, look and words, and no other screen.
 * Start at {@link org.onmyterms.screen.door.DoorView}.
 */
package org.onmyterms.screen.door;
