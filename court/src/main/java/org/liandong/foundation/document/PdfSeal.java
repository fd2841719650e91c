package org.liandong.foundation.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.liandong.foundation.act.Occasion;

/** 在 PDF 上盖章: an SM2/SM3 signature (CMS, detached) over the whole file but the signature itself; and its check. */
final class PdfSeal {

    /** Room for the signature with its two certificates, in bytes. */
    private static final int ROOM = 8192;

    private PdfSeal() { }

    static byte[] seal(byte[] pdf, Sealer sealer, String court, Instant at) {
        try (var document = Loader.loadPDF(pdf)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName(court);
            signature.setReason("电子印章");
            var calendar = Calendar.getInstance(TimeZone.getTimeZone(Occasion.ZONE));
            calendar.setTimeInMillis(at.toEpochMilli());
            signature.setSignDate(calendar);
            try (var options = new SignatureOptions()) {
                options.setPreferredSignatureSize(ROOM);
                document.addSignature(signature, content -> sign(content, sealer, at), options);
                var bytes = new ByteArrayOutputStream();
                document.saveIncremental(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    private static byte[] sign(InputStream content, Sealer sealer, Instant at) throws IOException {
        try {
            var attributes = new ASN1EncodableVector();
            attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().setProvider(StandInSealer.SM).build())
                    .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
                    .build(new Signing(sealer), sealer.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(sealer.certificate(), sealer.authority())));
            return generator.generate(new CMSProcessableByteArray(content.readAllBytes()), false).getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException defect) {
            throw new IllegalStateException(defect);
        }
    }

    /** Hands what is to be signed to the seal service. */
    private static final class Signing implements ContentSigner {

        private final Sealer sealer;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Signing(Sealer sealer) {
            this.sealer = sealer;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(GMObjectIdentifiers.sm2sign_with_sm3);
        }

        @Override
        public java.io.OutputStream getOutputStream() {
            return bytes;
        }

        @Override
        public byte[] getSignature() {
            return sealer.sign(bytes.toByteArray());
        }
    }

    /** True if the file bears one signature of this court's seal that covers all of it and holds. */
    static boolean holds(byte[] pdf, Sealer sealer) {
        try (var document = Loader.loadPDF(pdf)) {
            var signatures = document.getSignatureDictionaries();
            return signatures.size() == 1 && coversAll(signatures.getFirst(), pdf.length) && verifies(signatures.getFirst(), pdf, sealer);
        } catch (IOException | CMSException | OperatorCreationException | RuntimeException broken) {
            return false;
        }
    }

    /** The code a file says it has, whoever made it. */
    static Optional<String> code(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Optional.ofNullable(document.getDocumentInformation().getCustomMetadataValue(PdfPrinter.CODE));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static boolean coversAll(PDSignature signature, int length) {
        var range = signature.getByteRange();
        return range.length == 4 && range[0] == 0 && range[2] + range[3] == length && range[2] - range[1] <= 2 * ROOM + 2;
    }

    private static boolean verifies(PDSignature signature, byte[] pdf, Sealer sealer) throws CMSException, OperatorCreationException, IOException {
        // The room for the signature is filled up with zeros behind it.
        var signed = new CMSSignedData(new CMSProcessableByteArray(signature.getSignedContent(pdf)),
                ContentInfo.getInstance(new ASN1InputStream(signature.getContents(pdf)).readObject()));
        for (var signer : signed.getSignerInfos().getSigners()) {
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider(StandInSealer.SM).build(sealer.certificate()))) {
                return false;
            }
        }
        return signed.getSignerInfos().size() == 1;
    }
}
