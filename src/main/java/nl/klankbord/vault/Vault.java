package nl.klankbord.vault;

import jakarta.annotation.security.PermitAll;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;

/**
 * Seals content with AES-256-GCM (NIST SP 800-38D). A sealed text names its key, so that keys can be rotated, and is
 * bound to a place: moved to another row it no longer opens. Keys lie in the {@link KeyStore}, outside the database;
 * what was sealed with a destroyed key is gone for ever.
 */
@Service
@PermitAll
public class Vault {

    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyStore keys;
    private final SecureRandom random = new SecureRandom();

    Vault(KeyStore keys) {
        this.keys = keys;
    }

    /** The key that all content of a purpose shares until it is rotated; made on first use. */
    public UUID sharedKey(String purpose) {
        return keys.current(purpose);
    }

    /** Makes another key the shared one of a purpose; what was sealed before still opens. */
    public UUID rotate(String purpose) {
        return keys.rotate(purpose);
    }

    /** A key for one thing alone, so that the thing can be made unreadable by {@link #destroy}. */
    public UUID ownKey() {
        return keys.make();
    }

    /** After this nothing sealed with the key opens any more. Safe to repeat. */
    public void destroy(UUID key) {
        keys.destroy(key);
    }

    /**
     * Seals a text.
     *
     * @param place where it will lie, such as table and row; needed again to open it
     */
    public byte[] seal(UUID key, String place, String text) {
        return sealBytes(key, place, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Seals bytes; else as {@link #seal}. */
    public byte[] sealBytes(UUID key, String place, byte[] content) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var secret = keys.find(key).orElseThrow(() -> new IllegalArgumentException("No such key: " + key));
            var cipher = cipher(Cipher.ENCRYPT_MODE, secret, nonce, key, place);
            var sealed = cipher.doFinal(content);
            return ByteBuffer.allocate(1 + 16 + NONCE_BYTES + sealed.length)
                    .put(FORMAT)
                    .putLong(key.getMostSignificantBits())
                    .putLong(key.getLeastSignificantBits())
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed", e);
        }
    }

    /** Opens what {@link #seal} made; empty when its key is destroyed, or when it was changed or moved. */
    public Optional<String> open(String place, byte[] sealed) {
        return openBytes(place, sealed).map(content -> new String(content, StandardCharsets.UTF_8));
    }

    /** Opens what {@link #sealBytes} made; else as {@link #open}. */
    public Optional<byte[]> openBytes(String place, byte[] sealed) {
        if (sealed.length < 1 + 16 + NONCE_BYTES + TAG_BITS / 8 || sealed[0] != FORMAT) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
        var key = new UUID(buffer.getLong(), buffer.getLong());
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var content = new byte[buffer.remaining()];
        buffer.get(content);
        return keys.find(key).flatMap(secret -> {
            try {
                return Optional.of(
                        cipher(Cipher.DECRYPT_MODE, secret, nonce, key, place).doFinal(content));
            } catch (GeneralSecurityException e) {
                return Optional.empty();
            }
        });
    }

    private static Cipher cipher(int mode, byte[] secret, byte[] nonce, UUID key, String place)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((key + "|" + place).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
