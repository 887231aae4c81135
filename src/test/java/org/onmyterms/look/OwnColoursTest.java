package org.onmyterms.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Everything made from a person's two colours is as easy to read as they are, or 7:1 where they are more. */
class OwnColoursTest {

    private static final int PAIRS = 3_000;

    private static List<String> faint(OwnColours own, Map<Role, String> roles) {
        double least = Math.min(OwnColours.EASY, own.contrast()) - 0.001;
        List<String> faint = new ArrayList<>();
        Role[] behind = {Role.GROUND, Role.CARD, Role.DESK, Role.PERSON_GROUND, Role.OTHERS_GROUND};
        for (Role text : List.of(Role.INK, Role.QUIET_INK, Role.PERSON, Role.PERSON_HOVER, Role.OTHERS)) {
            for (Role ground : behind) {
                check(roles, text, ground, least, faint);
            }
        }
        for (Role ground : behind) {
            check(roles, Role.EDGE, ground, 3, faint);
        }
        check(roles, Role.ON_PERSON, Role.PERSON, least, faint);
        check(roles, Role.ON_PERSON, Role.PERSON_HOVER, least, faint);
        return faint;
    }

    private static void check(Map<Role, String> roles, Role front, Role behind, double least, List<String> faint) {
        double contrast = Colour.of(roles.get(front)).orElseThrow().contrast(Colour.of(roles.get(behind)).orElseThrow());
        if (contrast < least) {
            faint.add(front + " on " + behind + " " + contrast + " of " + least + " in " + roles);
        }
    }

    private static Colour any(Random random) {
        return new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }

    @Test
    void everyRoleOfManyPairsStandsOut() {
        Random random = new Random(7);
        List<String> faint = new ArrayList<>();
        for (int tried = 0; tried < PAIRS;) {
            OwnColours own = new OwnColours(any(random), any(random));
            if (own.isReadable()) {
                tried++;
                assertEquals(Role.values().length, own.roles().size());
                faint.addAll(faint(own, own.roles()));
            }
        }
        assertEquals(List.of(), faint.stream().limit(5).toList(), faint.size() + " are faint");
    }

    @Test
    void aFaintRoleIsSeen() {
        OwnColours own = new OwnColours(Colour.BLACK, Colour.WHITE);
        Map<Role, String> roles = own.roles();
        roles.put(Role.QUIET_INK, "#777777");
        assertFalse(faint(own, roles).isEmpty());
    }

    @Test
    void coloursThatAreTooFaintNeverReachTheLooks() {
        OwnColours faint = new OwnColours(Colour.of("#777777").orElseThrow(), Colour.of("#999999").orElseThrow());
        assertTrue(Looks.USUAL.with(faint).own().isEmpty());
        assertTrue(Looks.USUAL.with(new OwnColours(Colour.BLACK, Colour.WHITE)).own().isPresent());
    }

    @Test
    void aNumberIsSixSignsAndNothingElse() {
        assertEquals("#0B2A6B", Colour.of(" 0b2a6b ").orElseThrow().number());
        for (String other : List.of("", "#12345", "#1234567", "red", "#GGGGGG", "##123456")) {
            assertTrue(Colour.of(other).isEmpty(), other);
        }
        assertEquals(21, Colour.BLACK.contrast(Colour.WHITE), 0.001);
    }
}
