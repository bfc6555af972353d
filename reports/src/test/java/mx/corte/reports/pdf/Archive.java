package mx.corte.reports.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF has to say against a file as PDF/A-2a and as PDF/UA-1. */
public final class Archive {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Archive() {}

    /** @return one line per failed rule; none when the file keeps both standards */
    public static List<String> complaints(Path pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> complaints(pdf, flavour))
                .distinct()
                .toList();
    }

    private static Stream<String> complaints(Path pdf, PDFAFlavour flavour) {
        try (InputStream in = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(failed -> flavour + " " + failed.getRuleId().getClause() + "-"
                            + failed.getRuleId().getTestNumber() + ": " + failed.getMessage());
        } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IllegalStateException("veraPDF cannot read " + pdf, e);
        }
    }
}
