package org.onmyterms.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onmyterms.plan.Plan;

/** What each of our compiled classes mentions: the names of all classes in its constant pool, descriptors included. */
final class ClassFiles {

    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w/$]+)[;<]");

    private ClassFiles() {
    }

    /** Class name to the names of the classes it mentions, all with dots, inner classes as their outer one. */
    static Map<String, Set<String>> mentions() {
        Path root = root();
        Map<String, Set<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                ClassModel model = ClassFile.of().parse(file);
                found.computeIfAbsent(outer(model.thisClass().asInternalName()), name -> new TreeSet<>()).addAll(mentioned(model));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return found;
    }

    private static Path root() {
        try {
            return Path.of(Plan.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Set<String> mentioned(ClassModel model) {
        Set<String> names = new TreeSet<>();
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof ClassEntry named && !named.asInternalName().startsWith("[")) {
                names.add(outer(named.asInternalName()));
            } else if (entry instanceof Utf8Entry text) {
                Matcher inDescriptor = IN_DESCRIPTOR.matcher(text.stringValue());
                while (inDescriptor.find()) {
                    names.add(outer(inDescriptor.group(1)));
                }
            }
        }
        return names;
    }

    private static String outer(String internalName) {
        int inner = internalName.indexOf('$');
        return (inner < 0 ? internalName : internalName.substring(0, inner)).replace('/', '.');
    }
}
