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
            "java.net.InetSocketAddress", "javax.net.", "java.nio.channels.DatagramChannel", "java.nio.channels.AsynchronousSocketChannel",
            "java.rmi.", "java.awt.Desktop");

    private static List<String> open(Map<String, Set<String>> mentions) {
        List<String> open = new ArrayList<>();
        mentions.forEach((name, known) -> known.stream().filter(k -> DOORS_OUT.stream().anyMatch(k::startsWith))
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
    }
}
