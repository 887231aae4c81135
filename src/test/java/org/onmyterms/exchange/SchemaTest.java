package org.onmyterms.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema that is handed out describes the format as it is read. */
class SchemaTest {

    private static final String ENTRY = "'id':'e1','topic':'days','words':'w','voice':'view','from':'g','typedBy':'g'";
    private final Schema schema;

    SchemaTest() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("assets", "plan-format.schema.json")));
    }

    @Test
    void theExamplePlanFits() throws IOException {
        assertEquals(List.of(), faults(Files.readString(Path.of("assets", "example", "example-plan.json"))));
    }

    @Test
    void aSmallPlanAndUnknownMembersFit() {
        assertEquals(List.of(), faults(plan(ENTRY + ",'x':1")));
        assertEquals(List.of(), faults(plan(ENTRY + ",'recording':{'file':'a.opus','seconds':61}")));
        assertEquals(List.of(), faults(plan(ENTRY + ",'details':{'does':'cooks'}")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"'view'|'shout'", "'from':'g',|", "'view'|'own'", "'id':'e1'|'id':'me'", "'words':'w',|",
        "'id':'e1'|'id':'e1','answer':'maybe'", "'id':'e1'|'id':'e1','for':'me'", "'id':'e1'|'id':'e1','pictures':[{}]", "'id':'e1'|'id':'e1','recording':{'file':'a.opus'}", "'typedBy':'g'|'x':1", "'id':'e1'|'id':'e1','answers':'e2'",
        "'id':'e1'|'id':'e1','details':{'does':7}"})
    void aWrongEntryDoesNotFit(String right, String wrong) {
        assertFalse(faults(plan(ENTRY.replace(right, wrong == null ? "" : wrong))).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"onmyterms-plan|other", "'version':1|'version':2", "'entries':[|'nation':'france','entries':["})
    void aWrongPlanDoesNotFit(String right, String wrong) {
        assertFalse(faults(plan(ENTRY).replace(right.replace('\'', '"'), wrong.replace('\'', '"'))).isEmpty());
    }

    private static String plan(String entry) {
        return ("{'format':'onmyterms-plan','version':1,'entries':[{" + entry + "}]}").replace('\'', '"');
    }

    private List<String> faults(String json) {
        return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }
}
