package org.onmyterms.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The plans this process has open. The one static state of the house, and the reason: on POSIX, closing any other handle to
 * a file drops the process's lock on it, so nobody here may even look into a plan that is already open.
 */
final class OpenFiles {

    private static final Set<Object> OPEN = ConcurrentHashMap.newKeySet();

    private OpenFiles() {
    }

    /** Which file lies at this path: its inode, or its real path where there are none. Opens nothing. */
    static Object identity(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key;
    }

    /** Throws open-elsewhere when this process has the file open already. */
    static Object enter(Path file) throws IOException {
        Object identity = identity(file);
        if (!OPEN.add(identity)) {
            throw new StoreException("open-elsewhere");
        }
        return identity;
    }

    static void leave(Object identity) {
        OPEN.remove(identity);
    }
}
