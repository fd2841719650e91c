package org.liandong.foundation.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.liandong.foundation.identity.Court;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 替身印章服务: an authority of its own and a seal key under it, in a keystore of the data directory that only its owner may read. It can be told to
 * refuse, as a real service may.
 */
@Component
public class StandInSealer implements Sealer {

    /** 国密算法 come from here. */
    static final BouncyCastleProvider SM = new BouncyCastleProvider();

    private static final String KEY = "seal";
    /** The file's permissions guard the keys; a keystore wants a password all the same. */
    private static final char[] PASSWORD = "liandong".toCharArray();
    private static final Duration YEARS = Duration.ofDays(3650);

    private final Path file;
    private final Court court;
    private final Clock clock;
    private volatile boolean refusing;
    private @Nullable KeyStore keys;

    StandInSealer(@Value("${liandong.data:.liandong/data}") Path data, Court court, Clock clock) {
        this.file = data.resolve("keys").resolve("seal.p12");
        this.court = court;
        this.clock = clock;
    }

    /** Tells it to refuse from now on, or to seal again. */
    public void refuse(boolean refuse) {
        refusing = refuse;
    }

    @Override
    public byte[] sign(byte[] bytes) {
        if (refusing) {
            throw new NotSealed("印章服务现在盖不了章，请过几分钟再下载。一直不行的，请告诉管理员。");
        }
        try {
            var signature = Signature.getInstance("SM3withSM2", SM);
            signature.initSign((PrivateKey) keys().getKey(KEY, PASSWORD));
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException defect) {
            throw new IllegalStateException(defect);
        }
    }

    @Override
    public X509Certificate certificate() {
        return chain()[0];
    }

    @Override
    public X509Certificate authority() {
        return chain()[1];
    }

    private X509Certificate[] chain() {
        try {
            var chain = keys().getCertificateChain(KEY);
            return new X509Certificate[] {(X509Certificate) chain[0], (X509Certificate) chain[1]};
        } catch (GeneralSecurityException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private synchronized KeyStore keys() {
        var known = keys;
        if (known == null) {
            try {
                if (!Files.exists(file)) {
                    make();
                }
                known = KeyStore.getInstance("PKCS12", SM);
                known.load(new ByteArrayInputStream(Files.readAllBytes(file)), PASSWORD);
                keys = known;
            } catch (IOException | GeneralSecurityException | OperatorCreationException unreadable) {
                throw new IllegalStateException("印章密钥库读不出来: " + file, unreadable);
            }
        }
        return known;
    }

    private void make() throws IOException, GeneralSecurityException, OperatorCreationException {
        var generator = KeyPairGenerator.getInstance("EC", SM);
        generator.initialize(new ECGenParameterSpec("sm2p256v1"));
        var root = generator.generateKeyPair();
        var seal = generator.generateKeyPair();
        var rootName = name("联动替身证书机构");
        var authority = certify(rootName, root, rootName, root, true);
        var certificate = certify(rootName, root, name(court.name() + "电子印章"), seal, false);
        var store = KeyStore.getInstance("PKCS12", SM);
        store.load(null, null);
        store.setKeyEntry(KEY, seal.getPrivate(), PASSWORD, new Certificate[] {certificate, authority});
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, PASSWORD);
        keep(bytes.toByteArray());
    }

    private static X500Name name(String common) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN").addRDN(BCStyle.CN, common).build();
    }

    private X509Certificate certify(X500Name issuer, KeyPair issuing, X500Name subject, KeyPair pair, boolean authority)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var now = clock.instant();
        var builder = new JcaX509v3CertificateBuilder(issuer, BigInteger.valueOf(now.toEpochMilli()).add(authority ? BigInteger.ZERO : BigInteger.ONE),
                Date.from(now.minus(Duration.ofDays(1))), Date.from(now.plus(YEARS)), subject, pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(authority ? KeyUsage.keyCertSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        var signer = new JcaContentSignerBuilder("SM3withSM2").setProvider(SM).build(issuing.getPrivate());
        return new JcaX509CertificateConverter().setProvider(SM).getCertificate(builder.build(signer));
    }

    private void keep(byte[] store) {
        try {
            Files.createDirectories(file.getParent());
            var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var fresh = Files.createTempFile(file.getParent(), KEY, ".p12", mine);
            Files.write(fresh, store);
            try {
                // A link appears whole or not at all, and loses against a node that was quicker.
                Files.createLink(file, fresh);
            } catch (FileAlreadyExistsException quicker) {
                // Its keys are as good as ours.
            } finally {
                Files.delete(fresh);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("印章密钥库写不进去", full);
        }
    }
}
