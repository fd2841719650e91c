package org.liandong.foundation.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * 个人信息保护: SM4-GCM (GB/T 32907) for what is stored, HMAC-SM3 (GB/T 32905) as a blind index for what is looked up. A sealed value is a format
 * byte, four bytes naming the key, a random nonce of twelve bytes, the text and the tag of sixteen. The master key stands outside the
 * database: in a file only its owner may read, or in a property.
 */
@Component
public class PersonalData {

    private static final byte FORMAT = 1;
    private static final int KEY_ID = 4;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte[] keyId;
    private final KeyParameter sealing;
    private final KeyParameter indexing;

    /**
     * Takes the key from the property, or else from the file in the data directory, which is made at the first start.
     *
     * @param property 64 hexadecimal digits, or empty
     * @param data     the data directory
     */
    PersonalData(@Value("${liandong.personal-key:}") String property, @Value("${liandong.data:./.liandong/data}") Path data) {
        var master = parse(property.isBlank() ? fromFile(data.resolve("keys").resolve("personal.key")) : property);
        keyId = Arrays.copyOf(mac(new KeyParameter(master), "key-id"), KEY_ID);
        sealing = new KeyParameter(Arrays.copyOf(mac(new KeyParameter(master), "seal"), 16));
        indexing = new KeyParameter(mac(new KeyParameter(master), "index"));
    }

    /** Encrypts a text; the same text gives another value each time. */
    public byte[] encrypt(String text) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = run(true, nonce, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + KEY_ID + NONCE + sealed.length).put(FORMAT).put(keyId).put(nonce).put(sealed).array();
    }

    /** Decrypts what {@link #encrypt} made. A value sealed under another key, or an altered one, is a defect of the installation. */
    public String decrypt(byte[] sealed) {
        if (sealed.length < 1 + KEY_ID + NONCE + TAG_BITS / 8 || sealed[0] != FORMAT) {
            throw new IllegalStateException("个人信息的密文格式不对");
        }
        if (!Arrays.equals(Arrays.copyOfRange(sealed, 1, 1 + KEY_ID), keyId)) {
            throw new IllegalStateException("个人信息是用另一把密钥加密的，请把原来的 personal.key 放回数据目录的 keys 下");
        }
        var nonce = Arrays.copyOfRange(sealed, 1 + KEY_ID, 1 + KEY_ID + NONCE);
        return new String(run(false, nonce, Arrays.copyOfRange(sealed, 1 + KEY_ID + NONCE, sealed.length)), StandardCharsets.UTF_8);
    }

    /** Blind index: the same text always gives the same 32 bytes, which tell nothing without the key. */
    public byte[] index(String text) {
        return mac(indexing, text);
    }

    private byte[] run(boolean forward, byte[] nonce, byte[] input) {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(forward, new AEADParameters(sealing, TAG_BITS, nonce, keyId));
        var output = new byte[cipher.getOutputSize(input.length)];
        try {
            var length = cipher.processBytes(input, 0, input.length, output, 0);
            length += cipher.doFinal(output, length);
            return Arrays.copyOf(output, length);
        } catch (InvalidCipherTextException altered) {
            throw new IllegalStateException("个人信息的密文被改动", altered);
        }
    }

    private static byte[] mac(KeyParameter key, String text) {
        var mac = new HMac(new SM3Digest());
        mac.init(key);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        mac.update(bytes, 0, bytes.length);
        var result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return result;
    }

    private static byte[] parse(String hex) {
        if (!hex.strip().matches("[0-9a-fA-F]{64}")) {
            throw new IllegalStateException("个人信息密钥应是64个十六进制数字，请检查 liandong.personal-key 或 keys/personal.key");
        }
        return HexFormat.of().parseHex(hex.strip());
    }

    private String fromFile(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("个人信息密钥读不出来: " + file, unreadable);
        }
    }

    private void create(Path file) throws IOException {
        var key = new byte[32];
        random.nextBytes(key);
        Files.createDirectories(file.getParent());
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.getParent(), "personal", ".key", mine);
        Files.writeString(fresh, HexFormat.of().formatHex(key) + "\n");
        try {
            // A link appears whole or not at all, and loses against a node that was quicker.
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException quicker) {
            // Its key is as good as ours.
        } finally {
            Files.delete(fresh);
        }
    }
}
