package org.onmyterms.plan;

/**
 * What somebody may do who signed in with words of their own. The plan is the person's: a supporter adds what came through them,
 * changes and takes away only that, moves things about, and says which words of officials go with what; who sees what, what is agreed
 * and what is decided is the person's.
 */
public final class Rights {

    private Rights() {
    }

    /** True when this author, the person or a supporter, may do this in this plan. */
    public static boolean may(String author, Action action, Plan plan) {
        if (author.equals(Person.ID)) {
            return true;
        }
        return switch (action) {
            case Action.AddEntry a -> a.entry().voice() != Voice.OWN && a.entry().typedBy().equals(author)
                    && Plan.mayBeOffered(a.entry()) && a.entry().audiences().isEmpty()
                    && a.entry().answer() == Answer.NOT_ASKED;
            case Action.SetWords a -> isTheirs(author, a.entry(), plan);
            case Action.SetDetail a -> isTheirs(author, a.entry(), plan);
            case Action.SetPictures a -> isTheirs(author, a.entry(), plan);
            case Action.Cut a -> isTheirs(author, a.entry(), plan);
            case Action.TakeAway a -> isTheirs(author, a.entry(), plan);
            case Action.BringBack a -> plan.takenAway().stream().anyMatch(e -> e.id().equals(a.entry()) && e.changeableBy(author));
            case Action.AddNote a -> true;
            case Action.DropNote a -> plan.notes().stream().anyMatch(n -> n.id().equals(a.id()) && n.author().equals(author));
            case Action.MoveEntry a -> true;
            case Action.MoveToTopic a -> !a.topic().equals(Plan.JUST_FOR_ME) && !HeadingRef.isTopic(a.topic())
                    && plan.entry(a.entry()).filter(Plan::mayBeOffered).isPresent();
            case Action.Propose a -> plan.entry(a.entry()).filter(Plan::mayBeOffered).isPresent();
            case Action.TagEntry a -> plan.entry(a.entry()).filter(Plan::mayBeOffered).isPresent();
            case Action.GoTo a -> a.place().topic().filter(Plan.JUST_FOR_ME::equals).isEmpty();
            case Action.Give a -> true;
            case Action.Undo a -> true;
            default -> false;
        };
    }

    /** True for what nobody does in the person's place, even where the person opened the plan and somebody else is typing. */
    public static boolean isOnlyForThePerson(Action action) {
        return switch (action) {
            case Action.MakeOwn a -> true;
            case Action.SetAudiences a -> true;
            case Action.PutAudience a -> true;
            case Action.RemoveAudience a -> true;
            case Action.Decline a -> true;
            case Action.PutInForm a -> true;
            default -> false;
        };
    }

    private static boolean isTheirs(String author, String entry, Plan plan) {
        return plan.entry(entry).filter(e -> e.changeableBy(author)).isPresent();
    }
}
