package org.onmyterms.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** Turns what SQLite and the file system say into what a person can be told. */
final class Failures {

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int IO_ERROR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int TOO_BIG = 18;
    private static final int NOT_A_DATABASE = 26;

    private Failures() {
    }

    static StoreException of(SQLException e) {
        String key = switch (code(e)) {
            case BUSY, LOCKED -> "open-elsewhere";
            case READ_ONLY -> "read-only";
            case CORRUPT, NOT_A_DATABASE -> "damaged";
            case FULL -> "full";
            case IO_ERROR, CANNOT_OPEN -> "unreachable";
            case TOO_BIG -> "hostile";
            default -> "failed";
        };
        return new StoreException(e, key);
    }

    static StoreException of(IOException e) {
        return new StoreException(e, switch (e) {
            case NoSuchFileException n -> "missing";
            case FileAlreadyExistsException x -> "exists";
            case AccessDeniedException a -> "read-only";
            case FileSystemException f when String.valueOf(f.getReason()).contains("Read-only") -> "read-only";
            case FileSystemException f when String.valueOf(f.getReason()).contains("No space") -> "full";
            case IOException i when String.valueOf(i.getMessage()).contains("Input/output") -> "unreachable";
            default -> "failed";
        });
    }

    static boolean isReadOnly(SQLException e) {
        return code(e) == READ_ONLY;
    }

    private static int code(SQLException e) {
        return e instanceof SQLiteException s ? s.getResultCode().code & 0xff : 0;
    }
}
