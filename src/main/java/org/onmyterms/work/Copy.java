package org.onmyterms.work;

import java.nio.file.Path;
import java.time.LocalDateTime;

/** A sealed copy of a plan, and when it was made. */
public record Copy(Path file, LocalDateTime made) { }
