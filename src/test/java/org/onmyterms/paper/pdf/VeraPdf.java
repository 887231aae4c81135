package org.onmyterms.paper.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF which checks a file fails. */
public final class VeraPdf {

    private VeraPdf() {
    }

    /** Of PDF/UA-1 and PDF/A-2a. */
    public static List<String> failures(byte[] pdf) throws Exception {
        return failures(pdf, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
    }

    /** Of PDF/UA-2, PDF/A-4 and WTPDF for accessibility and reuse. */
    public static List<String> failuresOfUa2(byte[] pdf) throws Exception {
        return failures(pdf, PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4, PDFAFlavour.WTPDF_1_0_ACCESSIBILITY, PDFAFlavour.WTPDF_1_0_REUSE);
    }

    /** Of PDF/UA-1 and PDF/A-3a, for a file with another inside. */
    public static List<String> failuresHolding(byte[] pdf) throws Exception {
        return failures(pdf, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
    }

    /** Of PDF/UA-2, PDF/A-4f and WTPDF for accessibility and reuse, for a file with another inside. */
    public static List<String> failuresOfUa2Holding(byte[] pdf) throws Exception {
        return failures(pdf, PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4_F, PDFAFlavour.WTPDF_1_0_ACCESSIBILITY, PDFAFlavour.WTPDF_1_0_REUSE);
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour... flavours) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> failures = new ArrayList<>();
        for (PDFAFlavour flavour : flavours) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                 PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                for (TestAssertion check : result.getTestAssertions()) {
                    if (check.getStatus() == TestAssertion.Status.FAILED) {
                        failures.add(flavour + " " + check.getRuleId().getClause() + "-" + check.getRuleId().getTestNumber() + " "
                                + check.getMessage() + " " + check.getLocation().getContext());
                    }
                }
                if (!result.isCompliant() && failures.isEmpty()) {
                    failures.add(flavour + " not compliant");
                }
            }
        }
        return failures;
    }
}
