package org.onmyterms.widget.aloud;

import javafx.scene.Node;

/** A text that is shown, and the node that shows it. */
public record Passage(Node node, String text) { }
