package org.onmyterms.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onmyterms.guide.Pack;
import org.onmyterms.guide.PackException;
import org.onmyterms.guide.Template;
import org.onmyterms.guide.TemplateReader;

/** The headings at hand while a plan is open: those that ship, those of a folder beside the plan, and those of files that were shown. */
public final class TemplateShelf {

    /** The name of the folder beside a plan. */
    public static final String BESIDE = "templates";

    private final List<Template> shipped;
    private final Pack pack;
    private final List<Template> brought = new ArrayList<>();
    private final List<PackException> mistakes = new ArrayList<>();

    private TemplateShelf(List<Template> shipped, Pack pack) {
        this.shipped = List.copyOf(shipped);
        this.pack = pack;
    }

    /**
     * Reads what ships, and what lies beside the plan. Of the latter, a file that is mistaken keeps none of the others away.
     *
     * @param plan the plan's file, if it has one
     * @throws PackException for a mistake in what ships
     */
    public static TemplateShelf of(Path shipped, Optional<Path> plan, Pack pack) {
        TemplateShelf shelf = new TemplateShelf(TemplateReader.readAll(shipped, pack), pack);
        plan.map(file -> file.toAbsolutePath().resolveSibling(BESIDE)).filter(Files::isDirectory).ifPresent(shelf::bringAll);
        return shelf;
    }

    private void bringAll(Path folder) {
        try {
            for (Path file : TemplateReader.files(folder)) {
                try {
                    Template template = read(file);
                    if (brought.stream().anyMatch(t -> t.id().equals(template.id()))) {
                        throw TemplateReader.duplicate(file, template.id());
                    }
                    brought.add(template);
                } catch (PackException mistake) {
                    mistakes.add(mistake);
                }
            }
        } catch (PackException mistake) {
            mistakes.add(mistake);
        }
    }

    /**
     * The headings of a file that somebody shows, in place of those that were brought under the same word before.
     *
     * @throws PackException at the first mistake in it, or when its word is that of headings that ship
     */
    public Template bring(Path file) {
        Template template = read(file);
        brought.removeIf(t -> t.id().equals(template.id()));
        brought.add(template);
        return template;
    }

    private Template read(Path file) {
        Template template = TemplateReader.read(file, pack);
        if (shipped.stream().anyMatch(t -> t.id().equals(template.id()))) {
            throw TemplateReader.duplicate(file, template.id());
        }
        return template;
    }

    /** All of them, a group's own first. */
    public List<Template> all() {
        return Stream.concat(brought.stream(), shipped.stream()).toList();
    }

    public Optional<Template> template(String id) {
        return all().stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** What has to be mended in the files beside the plan. */
    public List<PackException> mistakes() {
        return List.copyOf(mistakes);
    }
}
