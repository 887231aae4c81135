package org.onmyterms.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onmyterms.paper.form.FieldKind;
import org.onmyterms.paper.form.FillableForm;
import org.onmyterms.paper.form.Fit;
import org.onmyterms.paper.form.FormField;
import org.onmyterms.paper.form.FormPack;
import org.onmyterms.paper.form.FormSheet;
import org.onmyterms.plan.Action;
import org.onmyterms.plan.Answer;
import org.onmyterms.plan.Entry;
import org.onmyterms.plan.FormAnswer;
import org.onmyterms.plan.History;
import org.onmyterms.plan.Person;
import org.onmyterms.plan.Plan;
import org.onmyterms.plan.Voice;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;

/** One form being filled from an open plan: what goes into each field, kept in the plan, and what has room. For the scene's thread. */
public final class FormFilling {

    /** A box that is said to be empty, where the form has it ticked. */
    public static final String OFF = "Off";

    private final OpenPlan open;
    private final FillableForm form;
    private final Words words;
    private History known = History.EMPTY;
    private Map<String, FormAnswer> answers = Map.of();

    public FormFilling(OpenPlan open, FillableForm form, Words words) {
        this.open = open;
        this.form = form;
        this.words = words;
    }

    public FillableForm form() {
        return form;
    }

    public List<FormField> fields() {
        return form.fields();
    }

    /** True while the person themselves is at the keyboard: nobody else says what goes in. */
    public boolean personChooses() {
        return open.signedInSupporter().isEmpty() && open.typist().equals(Person.ID);
    }

    /** What goes into a field, if anything was said. */
    public Optional<FormAnswer> answer(FormField field) {
        if (known != open.history()) {
            known = open.history();
            answers = FormAnswer.of(known, form.fingerprint());
            answers.values().removeIf(a -> a.entries().stream().anyMatch(this::isPrivate));
        }
        return Optional.ofNullable(answers.get(field.id()));
    }

    /** Words made from what became just for the person go out of the form with it; a supporter does not see such things at all. */
    private boolean isPrivate(String entry) {
        return open.plan().entry(entry).map(e -> e.topic().equals(Plan.JUST_FOR_ME)).orElse(open.signedInSupporter().isPresent());
    }

    /** What will stand in a field, all of it; empty when nothing was said. */
    public String said(FormField field) {
        return answer(field).map(a -> a.words().isBlank() ? joined(a.entries()) : a.words()).orElse("");
    }

    /** The words of these entries, one after another, as they are now. */
    public String joined(List<String> entries) {
        return entries.stream().flatMap(id -> open.plan().entry(id).stream()).filter(FormFilling::mayGo).map(Entry::words).collect(Collectors.joining("\n"));
    }

    /** Said by the person, with words, and not just for them. */
    private static boolean mayGo(Entry entry) {
        boolean isTheirs = entry.voice() == Voice.OWN || entry.voice() == Voice.WRITTEN_DOWN && entry.answer() == Answer.AGREE;
        return isTheirs && !entry.words().isBlank() && !entry.topic().equals(Plan.JUST_FOR_ME);
    }

    /** Everything the person can pull in, in order. What was written for one reader alone is not among it. */
    public List<Entry> everything() {
        return open.plan().entries().stream().filter(FormFilling::mayGo).filter(Plan::mayBeOffered).toList();
    }

    /** What a pack proposes for a field: the person's own words about its topics and questions, and under its headings. */
    public List<Entry> proposed(FormField field, FormPack pack) {
        Set<Entry> proposed = new LinkedHashSet<>();
        for (String source : pack.sources().getOrDefault(field.id(), List.of())) {
            FormPack.heading(source).ifPresentOrElse(heading -> {
                proposed.addAll(open.plan().pulledIn(heading));
                proposed.addAll(open.plan().writtenFor(heading));
            }, () -> everything().stream().filter(e -> e.topic().equals(source) || e.prompt().filter(source::equals).isPresent()).forEach(proposed::add));
        }
        return proposed.stream().filter(FormFilling::mayGo).toList();
    }

    /** Says what goes into a field, unless that is known. Throws SayableException when somebody else is typing. */
    public void put(FormField field, List<String> entries, String said, boolean onSheet) {
        List<String> from = said.isBlank() ? List.of() : entries;
        FormAnswer now = new FormAnswer(form.fingerprint(), field.id(), from, said.equals(joined(from)) ? "" : said, onSheet && !said.isBlank());
        FormAnswer before = answer(field).orElse(new FormAnswer(form.fingerprint(), field.id(), List.of(), "", false));
        if (!now.equals(before)) {
            open.apply(new Action.PutInForm(now));
        }
    }

    /** How what was said would stand in a field of words. */
    public Fit fit(FormField field, String said) {
        return form.fit(field, said, words.text("form.pointer"));
    }

    private boolean isSettled(FormField field) {
        String said = said(field);
        return !field.takesWords() || said.isEmpty() || field.offers(said) || answer(field).filter(FormAnswer::onSheet).isPresent() || fit(field, said).whole();
    }

    /** What will be seen in a field, in words. */
    public String seen(FormField field) {
        String said = answer(field).isPresent() ? said(field) : field.value();
        if (said.equals(OFF) && field.kind() == FieldKind.TICK) {
            return words.text("form.not-ticked");
        }
        return field.options().isEmpty() ? said : said.lines().map(value -> field.options().stream().filter(o -> o.value().equals(value))
                .map(o -> o.shown()).findFirst().orElse(value)).collect(Collectors.joining(", "));
    }

    /** The first field whose words have no room, and of which the person has not said what shall be done. */
    public Optional<FormField> unsettled() {
        return fields().stream().filter(f -> !isSettled(f)).findFirst();
    }

    /** What the copy will hold, by field. Throws SayableException when nothing goes in. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (FormField field : fields()) {
            String said = said(field);
            if (!said.isEmpty() && !field.readOnly()) {
                boolean isOff = field.kind() == FieldKind.TICK && said.equals(OFF);
                values.put(field.id(), field.kind().isWords() ? fit(field, said).written() : isOff ? "" : said);
            }
        }
        if (values.isEmpty()) {
            throw new SayableException("form.nothing");
        }
        return values;
    }

    /** What goes on the sheet. */
    public List<FormSheet.Part> sheet() {
        return fields().stream().filter(f -> f.kind().isWords() && answer(f).filter(FormAnswer::onSheet).isPresent() && !fit(f, said(f)).whole())
                .map(f -> new FormSheet.Part(f, said(f))).toList();
    }

    /** Where the words in each field came from, with what another pack said of the other fields; and none of the words. */
    public FormPack pack(Optional<FormPack> before) {
        Map<String, List<String>> sources = new LinkedHashMap<>(before.map(FormPack::sources).orElse(Map.of()));
        for (FormField field : fields()) {
            Set<String> from = answer(field).stream().flatMap(a -> a.entries().stream()).flatMap(id -> open.plan().entry(id).stream())
                    .filter(FormFilling::mayGo).map(FormPack::source).collect(Collectors.toCollection(LinkedHashSet::new));
            if (!from.isEmpty()) {
                Set<String> all = Stream.concat(sources.getOrDefault(field.id(), List.of()).stream(), from.stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                sources.put(field.id(), new ArrayList<>(all));
            }
        }
        return new FormPack(form.fingerprint(), sources);
    }
}
