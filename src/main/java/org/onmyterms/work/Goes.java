package org.onmyterms.work;

import org.onmyterms.guide.Door;
import org.onmyterms.paper.MoneyDocument;
import org.onmyterms.plan.GiveOut;

/** The ways through the house. A screen that wants to go somewhere asks this; it never knows another screen. */
public interface Goes {

    /** To the first page, where no plan is open. */
    void welcome();

    void makePlan();

    void unlock();

    /** Opens the example, which is never written to. */
    void example();

    /** To this plan, which has just been opened, at the place where the person was. */
    void opened(OpenPlan open);

    void home();

    void behind(Door door);

    /** To a topic, at this question. */
    void question(String topic, String prompt);

    /** To all cards of the kind that stands under this prompt. */
    void cards(String prompt);

    /** To one card of that kind; the empty id begins a new one. */
    void card(String prompt, String entry);

    /** To what is known of rights beside this topic or prompt, for a look; empty for everything. */
    void rights(String place);

    /** To the record of dealings, in order of time. */
    void dealings();

    /** To giving out the sums or the record of dealings. */
    void giveSums(MoneyDocument which);

    /** To whether the money is enough, in words, and to all that it is worked out from. */
    void money();

    void justTalk();

    /** To looking at the plan again: words then and now. Whoever was in the middle of it carries on there. */
    void lookAgain();

    /** To what is said so far, to look at only. */
    void soFar();

    /** To the question at which this entry stands, with the entry in the box. */
    void entry(String id);

    /** To the ways of answering without writing, at the question where the person is. */
    void show();

    /** To the ways of putting a picture on a card of this kind; the empty id begins a new one. */
    void showOnCard(String prompt, String entry);

    /** To a pad to draw an answer on. */
    void draw();

    /** To answering with pictures in a row. */
    void pictures();

    /** To saying an answer aloud. */
    void record();

    void whoIsTyping();

    /** To two chairs at the question where the person is, with this supporter in the other. */
    void chairs(String supporter);

    void giveOut();

    /** To giving out the same to the same reader again. */
    void giveAgain(GiveOut given);

    /** To these pages, before they leave; going back leads to where the person was. */
    void pages(Paper paper);

    /** To filling a form of somebody else's; whoever was in the middle of one carries on there. */
    void form();

    /** To who sees what. */
    void readers();

    /** To what was given out. */
    void given();

    /** To the plan as this audience would see it. */
    void asReader(String audience);

    /** To the headings of others that the person can answer. */
    void headings();

    /** To one of these headings; the empty id shows all of them. */
    void heading(String template, String heading);

    /** To one of the words that officials use; the empty id shows all of them. */
    void drawer(String template, String word);

    /** To the letters that the person can make in their name. */
    void letters();

    /** To one part of a letter; the empty id shows the whole letter. */
    void letter(String letter, String part);

    /** To the ways to keep the plan safe. */
    void safety();

    /** To who can open the plan. */
    void keys();

    /** To the copies of the plan. */
    void copies();

    /** To bringing two copies of the plan together. */
    void together();

    /** To forgetting for good. */
    void forget();

    /** To everything that happened in the plan. */
    void history();

    /** To finding words anywhere in the plan. */
    void search();

    void looks();

    /** To one part of looks and sounds, by its word. */
    void looks(String part);

    void tired();

    /** To the help about the page that is shown. */
    void help();

    /** To the list of all shortcut keys. */
    void shortcuts();

    /** To scanning with one or two switches. */
    void switches();

    /** Covers the window at once. */
    void cover();

    /** Back to where the person was before a tool was opened. */
    void back();

    /** Closes the plan and shows the first page. */
    void stop();
}
