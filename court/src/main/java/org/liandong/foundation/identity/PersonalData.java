package org.liandong.foundation.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 个人信息的保管: identity numbers, phones and addresses are kept as SM4-GCM (GB/T 32907), and found again by a keyed digest, HMAC with SM3. The
 * keys lie in the data directory, readable by the owner only, or come from the property {@code liandong.personal-key} (64 hex digits).
 */
@Component
public class PersonalData {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 16;

    private final byte[] secret;
    private final byte[] indexKey;
    private final SecureRandom random = new SecureRandom();

    PersonalData(@Value("${liandong.data:.liandong/data}") Path data, @Value("${liandong.personal-key:}") String given) {
        var keys = given.isEmpty() ? fromFile(data.resolve("keys/personal.key")) : HexFormat.of().parseHex(given);
        if (keys.length != 2 * KEY) {
            throw new IllegalStateException("个人信息密钥应为64位十六进制数");
        }
        this.secret = Arrays.copyOfRange(keys, 0, KEY);
        this.indexKey = Arrays.copyOfRange(keys, KEY, 2 * KEY);
    }

    /** Nonce, cipher text and tag. The same text never gives the same bytes twice. */
    public byte[] encrypt(String text) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var plain = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(NONCE + plain.length + TAG_BITS / 8).put(nonce).put(gcm(true, nonce, plain)).array();
    }

    /** The text again. Bytes that were altered, or sealed under another key, are a defect. */
    public String decrypt(byte[] sealed) {
        return new String(gcm(false, Arrays.copyOf(sealed, NONCE), Arrays.copyOfRange(sealed, NONCE, sealed.length)), StandardCharsets.UTF_8);
    }

    /** The same for the same text, and of no use without the key. */
    public byte[] index(String text) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(indexKey));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        mac.update(bytes, 0, bytes.length);
        var digest = new byte[mac.getMacSize()];
        mac.doFinal(digest, 0);
        return digest;
    }

    private byte[] gcm(boolean encrypt, byte[] nonce, byte[] input) {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(encrypt, new AEADParameters(new KeyParameter(secret), TAG_BITS, nonce));
        var output = new byte[cipher.getOutputSize(input.length)];
        try {
            cipher.doFinal(output, cipher.processBytes(input, 0, input.length, output, 0));
            return output;
        } catch (InvalidCipherTextException altered) {
            throw new IllegalStateException("个人信息被改动，或密钥不对", altered);
        }
    }

    private byte[] fromFile(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("读不出个人信息密钥 " + file, unreadable);
        }
    }

    private void make(Path file) throws IOException {
        var keys = new byte[2 * KEY];
        random.nextBytes(keys);
        Files.createDirectories(file.getParent());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(keys), StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException other) {
            // Another node that starts at the same moment was first; its key is the key.
        }
    }
}
