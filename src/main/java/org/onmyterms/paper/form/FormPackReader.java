package org.onmyterms.paper.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onmyterms.paper.PaperException;

/** Reads the lines of a form pack: the form, then a field and what goes into it, again and again. A line that begins with > is a note. */
public final class FormPackReader {

    private static final int MOST = 1 << 20;
    private static final String PRINT = "[0-9a-f]{64}";
    /** A topic, or a topic and a question of it; or a template and a heading in it. */
    private static final String SOURCE = "[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)?|template [a-z][a-z0-9-]*/[a-z][a-z0-9-]*";

    private final Map<String, List<String>> sources = new LinkedHashMap<>();
    private String fingerprint = "";
    private String field;

    private FormPackReader() {
    }

    /** Throws {@link PaperException} with the number of the line at the first mistake. */
    public static FormPack read(String text) {
        if (text.length() > MOST) {
            throw new PaperException("form.pack-too-large");
        }
        return new FormPackReader().all(text);
    }

    private FormPack all(String text) {
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith(">")) {
                line(line.strip(), number);
            }
        }
        if (fingerprint.isEmpty()) {
            throw new PaperException("form.pack-no-form", Integer.toString(number));
        }
        return new FormPack(fingerprint, sources);
    }

    private void line(String line, int number) {
        int colon = line.indexOf(':');
        String kind = colon < 0 ? line : line.substring(0, colon);
        String said = colon < 0 ? "" : line.substring(colon + 1).strip();
        if (kind.equals(FormPack.HEAD) && fingerprint.isEmpty() && said.matches(PRINT)) {
            fingerprint = said;
        } else if (fingerprint.isEmpty()) {
            throw new PaperException("form.pack-no-form", Integer.toString(number));
        } else if (kind.equals(FormPack.FIELD) && !said.isEmpty()) {
            field = said.replace("\\\\", "\0").replace("\\n", "\n").replace("\\r", "\r").replace('\0', '\\');
            if (sources.put(field, new ArrayList<>()) != null) {
                throw new PaperException("form.pack-twice", Integer.toString(number));
            }
        } else if (kind.equals(FormPack.FROM) && field != null && said.matches(SOURCE)) {
            sources.get(field).add(said);
        } else {
            throw new PaperException("form.pack-line", Integer.toString(number));
        }
    }
}
