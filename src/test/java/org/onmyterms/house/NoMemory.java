package org.onmyterms.house;

import java.util.Map;
import org.onmyterms.look.Remembering;

/** Remembers nothing. */
final class NoMemory implements Remembering {

    @Override
    public boolean remembers() {
        return false;
    }

    @Override
    public Map<String, String> remembered() {
        return Map.of();
    }

    @Override
    public void remember(Map<String, String> choices) {
    }

    @Override
    public void forget() {
    }

    @Override
    public String place() {
        return "/home/me/.config/on-my-terms/looks.properties";
    }
}
