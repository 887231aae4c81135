package org.onmyterms.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;

/** The program with somebody at its keyboard, in a process of its own. Says on standard output how far the person is. */
public final class JourneyChild {

    static final String GOOD_DAY = "I get up slowly. Nobody hurries me.";
    static final String HOPE = "I want to sing with other people again.";
    static final String MATTERS = "My own front door matters most.";
    static final String VIEW = "Mornings seem hard.";
    private static final String BOX = "Write here, as much or as little as you like";

    private final Visitor visitor = new Visitor();

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[1]);
        JourneyChild child = new JourneyChild();
        Thread person = new Thread(() -> child.visit(arguments[0], folder, arguments));
        person.setDaemon(true);
        person.start();
        Application.launch(DesktopApp.class, arguments[0].equals("first") ? new String[0] : new String[] {folder.resolve("a.plan").toString()});
        System.exit(0);
    }

    /** Starts a visit in a process of its own, with this home and this folder for temporary files. */
    static Process start(Path home, Path temporary, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(a -> !a.startsWith("-agentlib") && !a.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(List.of("-XX:-UsePerfData", "-Duser.home=" + home, "-Djava.io.tmpdir=" + temporary, "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), JourneyChild.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder visit = new ProcessBuilder(command).redirectErrorStream(true);
        visit.environment().put("HOME", home.toString());
        return visit.start();
    }

    /** What the visit says, up to this line. */
    static List<String> readUntil(Process process, String last) throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader reader = process.inputReader();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.equals(last)) {
                return lines;
            }
        }
        throw new AssertionError("the visit ended early: " + lines);
    }

    private void visit(String which, Path folder, String[] arguments) {
        try {
            visitor.arrive();
            if (which.equals("first")) {
                first(folder);
            } else {
                second(folder, arguments[2]);
            }
        } catch (Exception problem) {
            System.out.println("stuck: " + problem);
            System.exit(3);
        }
    }

    private void first(Path folder) throws Exception {
        visitor.press("Start my plan");
        visitor.write("What shall we call you?", "Robin");
        visitor.write("Where shall your plan be kept?", folder.resolve("a.plan").toString());
        visitor.press("Make my plan");
        System.out.println("words: " + visitor.readThat(text -> text.split("\\s+").length == 5 && text.contains("   ")));
        visitor.press("I have written them down");
        say("What I want", "What I hope for", HOPE);
        say("Me", "What matters to me", MATTERS);
        say("My life now", "A good day, a bad day", GOOD_DAY);
        visitor.press("Change");
        visitor.write("What is their name?", "Grace");
        visitor.press("Add this person");
        visitor.press("Grace writes what Grace thinks");
        visitor.write(BOX, VIEW);
        visitor.press("Change");
        visitor.press("Robin, in my own words");
        visitor.choose("My answer", 2);
        visitor.readThat(text -> text.equals("Grace thinks · I do not agree"));
        System.out.println("ready");
    }

    /** Sees what happened, and goes by a word to where it was said. */
    private void lookBack() throws Exception {
        visitor.press("Home");
        visitor.press("Keeping it mine");
        visitor.press("Keeping it safe");
        visitor.press("What happened");
        for (String told : List.of("Robin wrote: “" + GOOD_DAY + "”", "Grace wrote what Grace thinks: “" + VIEW + "”",
                "Robin did not agree with what Grace thinks: “" + VIEW + "”")) {
            System.out.println("happened: " + visitor.readThat(text -> text.endsWith(told)).replaceFirst(".* · ", ""));
        }
        visitor.press("Find words");
        visitor.write("Which words?", "people sing");
        visitor.press("What I hope for: " + HOPE);
        System.out.println("found: " + visitor.written(BOX));
    }

    private void say(String door, String topic, String words) throws Exception {
        visitor.press("Home");
        visitor.press(door);
        visitor.press(topic);
        visitor.write(BOX, words);
    }

    private void second(Path folder, String words) throws Exception {
        visitor.write("Your five words, or your recovery key", words);
        visitor.press("Open my plan");
        System.out.println("told: " + visitor.readThat(text -> text.contains("we talked about")));
        System.out.println("said: " + visitor.readThat(text -> text.contains(VIEW)));
        visitor.press("Carry on");
        for (String said : List.of(GOOD_DAY, VIEW)) {
            System.out.println("here: " + visitor.read(said));
        }
        lookBack();
        visitor.press("Home");
        visitor.press("Keeping it mine");
        visitor.press("Give out");
        visitor.press("Give something out");
        visitor.press("Next");
        visitor.tick("Everything in: A good day, a bad day");
        visitor.tick("“" + HOPE + "”");
        visitor.press("Next");
        visitor.press("See the pages");
        visitor.write("Where shall it be saved?", folder.resolve("mine.pdf").toString());
        visitor.press("Save as PDF");
        System.out.println("saved: " + visitor.read("Saved as "));
        visitor.press("Tired now");
        visitor.press("Save and stop");
        visitor.read("Here you make a plan");
        System.out.println("stopped");
        System.exit(0);
    }
}
