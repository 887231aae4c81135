package org.onmyterms.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.onmyterms.scan.ScenePace;
import org.onmyterms.speech.Speech;
import org.onmyterms.speech.Speeches;
import org.onmyterms.speech.Voice;
import org.onmyterms.widget.ToolBar;
import org.onmyterms.words.SayableException;
import org.onmyterms.words.Words;

/** The window. With a plan file as its one argument it opens at the words for that plan. */
public final class DesktopApp extends Application {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 720;

    @Override
    public void start(Stage stage) {
        House house = new House(Assets.find(), Words.english(), () -> stage);
        Shell shell = new Shell(stage, house.widgets(), WIDTH, HEIGHT);
        Rooms rooms = new Rooms(house, shell);
        Loud loud = new Loud(house.sounds(), house.words());
        Aloud aloud = new Aloud(shell, house.widgets(), house.sounds(), loud);
        shell.tools(new ToolBar(house.widgets(), rooms::home, aloud::toggle, rooms::looks, rooms::tired, rooms::help));
        shell.scan(house.scanning(), new ScenePace(), aloud::tell);
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> {
            System.getLogger(DesktopApp.class.getName()).log(System.Logger.Level.ERROR, "{0} in {1}", problem.getClass().getName(),
                    thread.getName());
            String said = problem instanceof SayableException sayable ? sayable.say(house.words()) : house.words().text("work.failed");
            Platform.runLater(() -> shell.tell(said));
        });
        house.wardrobe().dress(shell.scene());
        stage.setScene(shell.scene());
        stage.setOnCloseRequest(asked -> {
            asked.consume();
            rooms.shut(() -> {
                loud.close();
                house.background().close();
                Platform.exit();
            });
        });
        List<String> plan = getParameters().getRaw();
        if (plan.isEmpty()) {
            rooms.welcome();
        } else {
            rooms.unlock(Path.of(plan.getFirst()).toString());
        }
        stage.show();
        shell.afterFirstPaint(() -> {
            house.wardrobe().loadFonts();
            house.readHardWords(problem -> shell.tell(problem.say(house.words())));
            findVoice(loud);
        });
    }

    /** Finding a voice may take seconds, and nobody waits for it. */
    private static void findVoice(Loud loud) {
        Thread.ofPlatform().daemon().name("find-voice").start(() -> {
            Speech found = Speeches.choose(System.getProperty("os.name"), System.getenv());
            List<Voice> voices = found.voices();
            Platform.runLater(() -> loud.use(found, voices));
        });
    }
}
