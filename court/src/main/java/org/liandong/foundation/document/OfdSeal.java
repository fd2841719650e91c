package org.liandong.foundation.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.liandong.foundation.act.Occasion;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** 在 OFD 上盖章: the electronic seal of GB/T 38540 over every file of the package, its picture over the seal place; and its check. */
final class OfdSeal {

    /** The list of seals, as the package names it. */
    static final String LIST = "Doc_0/Signs/Signatures.xml";

    private static final String PLACE = "Doc_0/Signs/Sign_0/";
    private static final String SIGNATURE = PLACE + "Signature.xml";
    private static final String VALUE = PLACE + "SignedValue.dat";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final int SEAL_MM = 42;
    private static final int MAX_UNPACKED = 64 << 20;
    private static final ASN1Integer VERSION = new ASN1Integer(4);
    /** Positions in SES_Signature of the certificate and the signature, in what it signs of the digest. */
    private static final int CERTIFICATE_AT = 1;
    private static final int SIGNATURE_AT = 3;
    private static final int DIGEST_AT = 3;

    private OfdSeal() { }

    static byte[] seal(OfdPrinter.Parts parts, Setting setting, Sealer sealer, SealPicture picture, String court, Instant at) {
        try {
            var files = new LinkedHashMap<>(parts.files());
            var seal = seal(sealer, picture, court);
            var signature = OfdPrinter.xml(signature(parts, setting, at));
            files.put(LIST, OfdPrinter.xml("<ofd:Signatures%s><ofd:MaxSignId>1</ofd:MaxSignId><ofd:Signature ID=\"1\" Type=\"Seal\" BaseLoc=\"/%s\"/></ofd:Signatures>"
                    .formatted(OfdPrinter.NAMESPACE, SIGNATURE)));
            files.put(SIGNATURE, signature);
            files.put(PLACE + "Seal.esl", seal.getEncoded());
            files.put(VALUE, value(seal, signature, sealer, at));
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                for (var file : files.entrySet()) {
                    Docx.zip(zip, file.getKey(), file.getValue());
                }
            }
            return bytes.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        } catch (GeneralSecurityException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static String signature(OfdPrinter.Parts parts, Setting setting, Instant at) throws GeneralSecurityException {
        var references = new StringBuilder();
        for (var file : parts.files().entrySet()) {
            references.append("<ofd:Reference FileRef=\"/%s\"><ofd:CheckValue>%s</ofd:CheckValue></ofd:Reference>".formatted(file.getKey(), digest64(file.getValue())));
        }
        var spot = setting.seal();
        var half = SealPicture.SIZE / 2;
        var stamp = spot == null ? "" : "<ofd:StampAnnot ID=\"s1\" PageRef=\"%d\" Boundary=\"%s %s %d %d\"/>".formatted(parts.pages().get(spot.page()),
                OfdPrinter.mm(spot.x() - half), OfdPrinter.mm(spot.y() - half), SEAL_MM, SEAL_MM);
        return """
                <ofd:Signature%s><ofd:SignedInfo><ofd:Provider ProviderName="liandong" Version="1.0" Company="liandong"/>\
                <ofd:SignatureMethod>%s</ofd:SignatureMethod><ofd:SignatureDateTime>%s</ofd:SignatureDateTime><ofd:References CheckMethod="%s">%s</ofd:References>%s\
                <ofd:Seal><ofd:BaseLoc>/%sSeal.esl</ofd:BaseLoc></ofd:Seal></ofd:SignedInfo><ofd:SignedValue>/%s</ofd:SignedValue></ofd:Signature>""".formatted(
                OfdPrinter.NAMESPACE, GMObjectIdentifiers.sm2sign_with_sm3.getId(), TIME.format(LocalDateTime.ofInstant(at, Occasion.ZONE)),
                GMObjectIdentifiers.sm3.getId(), references, stamp, PLACE, VALUE);
    }

    /** SESeal: what the seal is, signed by itself, since the stand-in authority makes its own seals. */
    private static ASN1Sequence seal(Sealer sealer, SealPicture picture, String court) throws GeneralSecurityException, IOException {
        var certificate = sealer.certificate();
        var from = new ASN1GeneralizedTime(certificate.getNotBefore());
        var header = sequence(new DERIA5String("ES"), VERSION, new DERIA5String("liandong"));
        var property = sequence(new ASN1Integer(1), new DERUTF8String(court + "印章"), new ASN1Integer(1), sequence(new DEROctetString(certificate.getEncoded())), from, from,
                new ASN1GeneralizedTime(certificate.getNotAfter()));
        var image = sequence(new DERIA5String("PNG"), new DEROctetString(picture.png()), new ASN1Integer(SEAL_MM), new ASN1Integer(SEAL_MM));
        var info = sequence(header, new DERIA5String("liandong-seal-1"), property, image);
        return sequence(info, new DEROctetString(certificate.getEncoded()), GMObjectIdentifiers.sm2sign_with_sm3, new DERBitString(sealer.sign(info.getEncoded())));
    }

    /** SES_Signature over the digest of the signature's description, which holds the digests of all files. */
    private static byte[] value(ASN1Sequence seal, byte[] signature, Sealer sealer, Instant at) throws GeneralSecurityException, IOException {
        var signed = sequence(VERSION, seal, new ASN1GeneralizedTime(Date.from(at)), new DERBitString(digest(signature)), new DERIA5String("/" + SIGNATURE));
        return sequence(signed, new DEROctetString(sealer.certificate().getEncoded()), GMObjectIdentifiers.sm2sign_with_sm3,
                new DERBitString(sealer.sign(signed.getEncoded()))).getEncoded();
    }

    private static ASN1Sequence sequence(ASN1Encodable... parts) {
        return new DERSequence(parts);
    }

    private static byte[] digest(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SM3", StandInSealer.SM).digest(bytes);
    }

    private static String digest64(byte[] bytes) throws GeneralSecurityException {
        return Base64.getEncoder().encodeToString(digest(bytes));
    }

    /** True if the file bears a seal of this court that holds over every file in it. */
    static boolean holds(byte[] ofd, Sealer sealer) {
        try {
            var files = unpack(ofd);
            var signature = files.remove(SIGNATURE);
            var value = files.remove(VALUE);
            return signature != null && value != null && isOurs(signature, value, sealer) && covers(signature, files);
        } catch (IOException | GeneralSecurityException | SAXException | RuntimeException broken) {
            return false;
        }
    }

    private static Map<String, byte[]> unpack(byte[] ofd) throws IOException {
        var files = new HashMap<String, byte[]>();
        var left = MAX_UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = zip.readNBytes(left + 1);
                left -= file.length;
                if (left < 0 || files.put(entry.getName(), file) != null) {
                    throw new IOException("太大或者重复: " + entry.getName());
                }
            }
        }
        return files;
    }

    private static boolean isOurs(byte[] signature, byte[] value, Sealer sealer) throws GeneralSecurityException, IOException {
        var whole = ASN1Sequence.getInstance(value);
        var signed = ASN1Sequence.getInstance(whole.getObjectAt(0));
        var verifying = Signature.getInstance("SM3withSM2", StandInSealer.SM);
        verifying.initVerify(sealer.certificate().getPublicKey());
        verifying.update(signed.getEncoded());
        return Arrays.equals(ASN1OctetString.getInstance(whole.getObjectAt(CERTIFICATE_AT)).getOctets(), sealer.certificate().getEncoded())
                && Arrays.equals(ASN1BitString.getInstance(signed.getObjectAt(DIGEST_AT)).getOctets(), digest(signature))
                && verifying.verify(ASN1BitString.getInstance(whole.getObjectAt(SIGNATURE_AT)).getOctets());
    }

    /** Every file is one the seal names, with the digest it names; beside them stand only those of the seal. */
    private static boolean covers(byte[] signature, Map<String, byte[]> files) throws GeneralSecurityException, SAXException {
        var references = Xml.read(signature).getElementsByTagNameNS("*", "Reference");
        for (int i = 0; i < references.getLength(); i++) {
            var file = files.remove(((Element) references.item(i)).getAttribute("FileRef").substring(1));
            if (file == null || !digest64(file).equals(references.item(i).getTextContent().strip())) {
                return false;
            }
        }
        files.keySet().removeAll(java.util.Set.of(LIST, PLACE + "Seal.esl"));
        return references.getLength() > 0 && files.isEmpty();
    }

    /** The code a file says it has, whoever made it. */
    static Optional<String> code(byte[] ofd) {
        try {
            var entrance = unpack(ofd).get("OFD.xml");
            var data = entrance == null ? null : Xml.read(entrance).getElementsByTagNameNS("*", "CustomData");
            return data == null || data.getLength() == 0 ? Optional.empty() : Optional.ofNullable(data.item(0).getTextContent());
        } catch (IOException | SAXException | RuntimeException broken) {
            return Optional.empty();
        }
    }
}
