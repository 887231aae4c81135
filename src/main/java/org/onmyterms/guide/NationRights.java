package org.onmyterms.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onmyterms.plan.Nation;

/**
 * What a nation's law and practice say, in plain words, and who can help there. It is not advice on the law.
 *
 * @param name    of the nation, as people read it
 * @param facts   in order; no two share an id
 * @param helpers who can help, in order
 * @param deadlines by when something should happen
 */
public record NationRights(Nation nation, String name, List<Fact> facts, List<Fact> helpers, List<Deadline> deadlines) {

    /** Who says so: a law, a government's guidance, an ombudsman in a case, or somebody who knows the field. */
    public enum Authority { LAW, GUIDANCE, OMBUDSMAN, PRACTICE }

    /**
     * One thing to know.
     *
     * @param id        one lower-case word
     * @param name      what it is, in a line
     * @param says      sentences; may be empty where the name says it all
     * @param source    exactly where it stands
     * @param checked   the day on which that was looked up
     * @param beside    ids of topics and prompts beside which it is offered
     * @param letter    the word of a letter that asks for it, if there is one
     * @param telephone of somebody who can help, if it is known
     */
    public record Fact(String id, String name, String says, Authority authority, String source, LocalDate checked, Set<String> beside,
                       Optional<String> letter, Optional<String> telephone) {
        public Fact {
            beside = Set.copyOf(beside);
        }

        /** True when it was looked up more than a year before this day. */
        public boolean isOld(LocalDate today) {
            return checked.plusYears(1).isBefore(today);
        }
    }

    public NationRights {
        facts = List.copyOf(facts);
        helpers = List.copyOf(helpers);
        deadlines = List.copyOf(deadlines);
    }

    /** What is offered beside this topic or prompt. */
    public List<Fact> beside(String place) {
        return facts.stream().filter(f -> f.beside().contains(place)).toList();
    }
}
