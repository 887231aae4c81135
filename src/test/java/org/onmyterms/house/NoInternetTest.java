package org.onmyterms.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** None of our classes can open a connection: no HTTP, no internet socket, no name look-up. */
class NoInternetTest {

    private static final Set<String> DOORS_OUT = Set.of("java.net.http.", "java.net.Socket", "java.net.ServerSocket", "java.net.DatagramSocket",
            "java.net.MulticastSocket", "java.net.URLConnection", "java.net.HttpURLConnection", "java.net.InetAddress",
            "java.net.InetSocketAddress", "javax.net.", "java.nio.channels.DatagramChannel", "java.nio.channels.AsynchronousSocketChannel", "java.nio.channels.SocketChannel",
            "java.rmi.", "java.awt.Desktop");

    /**
     * One class talks to the speech dispatcher of this computer, over a Unix socket, which is a file and leads nowhere else. That
     * takes a channel and the type above all addresses; an address of the internet stays forbidden to it too.
     */
    private static final Map<String, Set<String>> INDOORS = Map.of("org.onmyterms.speech.SpeechDispatcher",
            Set.of("java.net.SocketAddress", "java.nio.channels.SocketChannel"));

    private static List<String> open(Map<String, Set<String>> mentions) {
        List<String> open = new ArrayList<>();
        mentions.forEach((name, known) -> known.stream().filter(k -> DOORS_OUT.stream().anyMatch(k::startsWith))
                .filter(k -> !INDOORS.getOrDefault(name, Set.of()).contains(k))
                .forEach(k -> open.add(name + " can use " + k)));
        return open;
    }

    @Test
    void noClassOfOursCanReachTheInternet() {
        assertEquals(List.of(), open(ClassFiles.mentions()));
    }

    @Test
    void aClassThatCouldWouldBeSeen() {
        assertEquals(1, open(Map.of("org.onmyterms.work.Sharing", Set.of("java.net.http.HttpClient", "java.lang.String"))).size());
        assertEquals(2, open(Map.of("org.onmyterms.work.Sharing", Set.of("java.net.SocketAddress", "java.nio.channels.SocketChannel"))).size());
        assertEquals(1, open(Map.of("org.onmyterms.speech.SpeechDispatcher", Set.of("java.net.SocketAddress", "java.net.InetSocketAddress"))).size());
    }
}
