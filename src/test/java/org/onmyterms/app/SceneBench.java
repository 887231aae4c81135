package org.onmyterms.app;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.onmyterms.words.Words;

/**
 * Opens a huge plan in the real window and prints, for each thing a person does, the longest time for which the scene's thread
 * could do nothing else: the first time, and the middle and worst of ten later times. Styles, layout and drawing count.
 * In a window, since the headless platform's own copying of points would be measured with it. After mvn package:
 * xvfb-run java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dprism.order=sw -Donmyterms.assets=assets --module-path target/on-my-terms/lib/javafx --add-modules javafx.controls
 * -cp "target/test-classes:target/classes:target/on-my-terms/lib/*" org.onmyterms.app.SceneBench
 */
public final class SceneBench {

    private static final int TIMES = 10;
    private static final long SETTLED_NANOS = 700_000_000L;

    private final Words words = Words.english();
    private final Gaps gaps = new Gaps();

    private SceneBench() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("huge");
        Path file = folder.resolve("huge.plan");
        String key = HugePlan.make(file, Assets.find().folder());
        Thread.ofPlatform().daemon().start(() -> Application.launch(DesktopApp.class, file.toString()));
        new SceneBench().visit(key);
        Runtime.getRuntime().halt(0);
    }

    private void visit(String key) throws Exception {
        await(TextField.class, f -> text("unlock.words").equals(f.getAccessibleText()));
        System.out.printf("process start to the first screen, huge plan being made included: %d ms%n",
                System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
        gaps.start();
        System.out.printf("%-34s %8s %8s %8s  ms on the scene's thread%n", "", "first", "middle", "worst");
        TextField typed = await(TextField.class, f -> text("unlock.words").equals(f.getAccessibleText()));
        once("opening the plan", () -> {
            typed.setText(key);
            typed.fireEvent(new javafx.event.ActionEvent());
        }, () -> await(ButtonBase.class, b -> name(b).startsWith(text("back.carry-on"))));
        press(text("widget.home"));
        cycle(List.of(new Step("into a door", text("home.door.life")), new Step("to a question", "A good day"),
                new Step("home again", text("widget.home"))));
        press(text("home.door.life"));
        press("A good day");
        longEntry();
        press(text("widget.home"));
        press(text("home.door.mine"));
        giveOut();
    }

    private record Step(String what, String button) {
    }

    private void cycle(List<Step> steps) throws Exception {
        List<List<Double>> found = new ArrayList<>();
        steps.forEach(step -> found.add(new ArrayList<>()));
        for (int time = 0; time <= TIMES; time++) {
            for (int at = 0; at < steps.size(); at++) {
                String button = steps.get(at).button();
                ButtonBase target = await(ButtonBase.class, b -> name(b).startsWith(button));
                found.get(at).add(longest(target::fire));
            }
        }
        for (int at = 0; at < steps.size(); at++) {
            print(steps.get(at).what(), found.get(at));
        }
    }

    private void longEntry() throws Exception {
        MenuButton more = await(MenuButton.class, m -> text("question.more").equals(m.getText()) && m.getAccessibleHelp().contains("word word"));
        once("the 20,000 words into the box", () -> {
            more.show();
            more.getItems().getFirst().fire();
            more.hide();
        }, () -> null);
        TextArea area = await(TextArea.class, a -> true);
        repeat("typing a letter at its end", () -> area.appendText("x"));
        repeat("typing a letter at its start", () -> area.insertText(0, "x"));
        repeat("undo", await(ButtonBase.class, b -> text("question.undo").equals(name(b)))::fire);
    }

    private void giveOut() throws Exception {
        ButtonBase door = await(ButtonBase.class, b -> name(b).startsWith(text("door.give-out")));
        once("give out opened", door::fire, () -> null);
        press(text("giveout.start"));
        ButtonBase circle = await(ButtonBase.class, b -> name(b).contains("The circle"));
        ButtonBase workers = await(ButtonBase.class, b -> name(b).contains("The workers"));
        int[] turn = {0};
        repeat("another audience", () -> (turn[0]++ % 2 == 0 ? circle : workers).fire());
        ButtonBase next = await(ButtonBase.class, b -> text("giveout.next").equals(name(b)));
        once("what they may see", next::fire, () -> await(ButtonBase.class, b -> text("giveout.everything").equals(name(b))));
        press(text("giveout.next"));
        press(text("giveout.to-pages"));
        ButtonBase turned = await(ButtonBase.class, b -> text("giveout.page-next").equals(name(b)));
        repeat("a page turned", turned::fire);
    }

    private void press(String button) throws Exception {
        ButtonBase target = await(ButtonBase.class, b -> name(b).startsWith(button));
        longest(target::fire);
    }

    private void once(String what, Runnable act, Callable<?> until) throws Exception {
        gaps.longest();
        Platform.runLater(act);
        until.call();
        print(what, List.of(settled()));
    }

    private void repeat(String what, Runnable act) throws Exception {
        List<Double> found = new ArrayList<>();
        for (int time = 0; time <= TIMES; time++) {
            found.add(longest(act));
        }
        print(what, found);
    }

    private double longest(Runnable act) throws Exception {
        gaps.longest();
        Platform.runLater(act);
        return settled();
    }

    /** Waits until nothing has held the thread for a while, then gives the longest time it was held. */
    private double settled() throws InterruptedException {
        Thread.sleep(SETTLED_NANOS / 1_000_000);
        while (System.nanoTime() - gaps.lastLong() < SETTLED_NANOS) {
            Thread.sleep(20);
        }
        return gaps.longest();
    }

    private static void print(String what, List<Double> found) {
        List<Double> later = found.size() == 1 ? found : found.subList(1, found.size()).stream().sorted().toList();
        System.out.printf("%-34s %8.0f %8.0f %8.0f%n", what, found.getFirst(), later.get(later.size() / 2), later.getLast());
    }

    private String text(String key) {
        return words.text(key);
    }

    private static String name(Node node) {
        return String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private static <T extends Node> T await(Class<T> kind, Predicate<T> wanted) throws Exception {
        long patience = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < patience) {
            List<T> found = Window.getWindows().isEmpty() ? List.of() : onScene(() -> shown(kind, wanted));
            if (!found.isEmpty()) {
                return found.getFirst();
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("not shown: " + kind.getSimpleName());
    }

    private static <T extends Node> List<T> shown(Class<T> kind, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>();
        Window.getWindows().stream().filter(w -> w.getScene() != null).forEach(w -> open.add(w.getScene().getRoot()));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (kind.isInstance(node) && wanted.test(kind.cast(node))) {
                found.add(kind.cast(node));
            }
            if (node instanceof Parent parent && node.isVisible()) {
                parent.getChildrenUnmodifiable().forEach(open::add);
            }
        }
        return found;
    }

    private static <T> T onScene(Callable<T> what) throws Exception {
        FutureTask<T> task = new FutureTask<>(what);
        Platform.runLater(task);
        return task.get();
    }
}
