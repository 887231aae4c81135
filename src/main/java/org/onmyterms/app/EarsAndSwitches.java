package org.onmyterms.app;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.onmyterms.scan.ScanSettings;
import org.onmyterms.scan.SwitchKey;
import org.onmyterms.widget.aloud.Sounds;

/** How the person is spoken to and how they scan, as names and values, to be remembered; a value that means nothing changes nothing. */
final class EarsAndSwitches {

    private static final String AS_I_GO = "speak-as-i-go";
    private static final String SPEED = "speech-percent";
    private static final String VOICE = "voice";
    private static final String SCAN = "scan-";
    private static final int LONGEST = 200;

    private EarsAndSwitches() {
    }

    static Map<String, String> write(Sounds sounds, ScanSettings scan) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put(AS_I_GO, Boolean.toString(sounds.asIGoProperty().get()));
        text.put(SPEED, Long.toString(Math.round(sounds.speedProperty().get() * 100)));
        text.put(VOICE, sounds.voiceProperty().get());
        text.put(SCAN + "on", Boolean.toString(scan.on()));
        text.put(SCAN + "two-switches", Boolean.toString(scan.twoSwitches()));
        text.put(SCAN + "choose", scan.choose().name().toLowerCase(Locale.ROOT));
        text.put(SCAN + "move", scan.move().name().toLowerCase(Locale.ROOT));
        text.put(SCAN + "mouse", Boolean.toString(scan.mouse()));
        text.put(SCAN + "step", Integer.toString(scan.step()));
        text.put(SCAN + "delay", Integer.toString(scan.delay()));
        text.put(SCAN + "guard", Integer.toString(scan.guard()));
        text.put(SCAN + "rounds", Integer.toString(scan.rounds()));
        text.put(SCAN + "texts", Boolean.toString(scan.texts()));
        return text;
    }

    static void readSounds(Map<String, String> text, Sounds sounds) {
        sounds.asIGoProperty().set(yes(text, AS_I_GO, false));
        number(text, SPEED).ifPresent(percent -> sounds.speedProperty().set(Math.clamp(percent, 50, 300) / 100.0));
        Optional.ofNullable(text.get(VOICE)).filter(v -> v.length() <= LONGEST && v.chars().noneMatch(Character::isISOControl))
                .ifPresent(sounds.voiceProperty()::set);
    }

    static ScanSettings readScan(Map<String, String> text) {
        ScanSettings usual = ScanSettings.USUAL;
        SwitchKey choose = key(text, SCAN + "choose", usual.choose());
        SwitchKey move = key(text, SCAN + "move", usual.move());
        boolean apart = choose != move;
        return new ScanSettings(yes(text, SCAN + "on", usual.on()), yes(text, SCAN + "two-switches", usual.twoSwitches()),
                apart ? choose : usual.choose(), apart ? move : usual.move(), yes(text, SCAN + "mouse", usual.mouse()),
                number(text, SCAN + "step").orElse(usual.step()), number(text, SCAN + "delay").orElse(usual.delay()),
                number(text, SCAN + "guard").orElse(usual.guard()), number(text, SCAN + "rounds").orElse(usual.rounds()),
                yes(text, SCAN + "texts", usual.texts()));
    }

    private static boolean yes(Map<String, String> text, String name, boolean usual) {
        return switch (text.getOrDefault(name, "")) {
            case "true" -> true;
            case "false" -> false;
            default -> usual;
        };
    }

    private static OptionalInt number(Map<String, String> text, String name) {
        String value = text.getOrDefault(name, "");
        return value.matches("[0-9]{1,6}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }

    private static SwitchKey key(Map<String, String> text, String name, SwitchKey usual) {
        for (SwitchKey key : SwitchKey.values()) {
            if (key.name().toLowerCase(Locale.ROOT).equals(text.get(name))) {
                return key;
            }
        }
        return usual;
    }
}
