package org.onmyterms.guide;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A place in the plan, such as "A good day, a bad day", with its open questions.
 *
 * @param id      one lower-case word, such as {@code days}
 * @param door    the door it lies behind
 * @param name    the name people see
 * @param picture the OpenMoji code of its picture, such as {@code 1F305}
 * @param prompts at least one, the opening question first
 * @param cards   what can be said here field by field, besides; often one kind or none
 * @param sensitive whether what is said here can be used against somebody, so that they are asked once more before officials see it
 */
public record Topic(String id, Door door, String name, String picture, List<Prompt> prompts, List<CardKind> cards, boolean sensitive) {
    public Topic {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(door, "door");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(picture, "picture");
        prompts = List.copyOf(prompts);
        cards = List.copyOf(cards);
        if (prompts.isEmpty()) {
            throw new IllegalArgumentException("topic " + id + " has no prompt");
        }
    }

    /** A topic without cards. */
    public Topic(String id, Door door, String name, String picture, List<Prompt> prompts) {
        this(id, door, name, picture, prompts, List.of(), false);
    }

    /** The question this topic opens with. */
    public Prompt opening() {
        return prompts.getFirst();
    }

    /**
     * The question at which an entry with this prompt stands: the one it answers, or the opening one where this topic asks no such
     * question. Nothing for a card, which has a place of its own.
     */
    public Optional<Prompt> placeOf(Optional<String> answered) {
        return answered.flatMap(this::cards).isPresent() ? Optional.empty() : Optional.of(answered.flatMap(this::prompt).orElseGet(this::opening));
    }

    /** The kind of card that stands under this prompt, or empty when it is none of this topic's. */
    public Optional<CardKind> cards(String prompt) {
        return cards.stream().filter(kind -> kind.prompt().equals(prompt)).findFirst();
    }

    /** The question after this one. */
    public Optional<Prompt> after(Prompt prompt) {
        return prompts.stream().skip(prompts.indexOf(prompt) + 1L).findFirst();
    }

    /** The question before this one. */
    public Optional<Prompt> before(Prompt prompt) {
        int at = prompts.indexOf(prompt);
        return at > 0 ? Optional.of(prompts.get(at - 1)) : Optional.empty();
    }

    /** The prompt of that id, or empty when this topic has none such. */
    public Optional<Prompt> prompt(String id) {
        return prompts.stream().filter(prompt -> prompt.id().equals(id)).findFirst();
    }
}
