package org.onmyterms.screen.settings;

import org.onmyterms.widget.Screen;
import org.onmyterms.widget.Widgets;
import org.onmyterms.work.Goes;
import org.onmyterms.work.SpellingHelp;

/** The parts of looks and sounds, each a page of its own, by the word that names it. */
public final class Parts {

    public static final String SIZE = "size";
    public static final String COLOURS = "colours";
    public static final String OWN = "own";
    public static final String LETTERS = "letters";
    public static final String PICTURES = "pictures";
    public static final String SOUNDS = "sounds";

    private Parts() {
    }

    /** The page of this part; for any other word the page with all the doors. */
    public static Screen page(String part, SettingsModel model, SoundsModel sounds, SpellingHelp spelling, Widgets widgets, Goes goes) {
        return switch (part) {
            case SIZE -> new SizeView(model, widgets, goes);
            case COLOURS -> new ColoursView(model, widgets, goes);
            case OWN -> new OwnColoursView(model, widgets, goes);
            case LETTERS -> new LettersView(model, widgets, goes);
            case PICTURES -> new PicturesView(model, widgets, goes);
            case SOUNDS -> new SoundsView(sounds, spelling, widgets, goes);
            default -> new SettingsView(model, widgets, goes);
        };
    }
}
