package org.xiaobao.platform.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * The two keysets of a service, one for fields and one for blind indexes, in one JSON file that only its user may read. A bank
 * puts the file where its vault mounts it. Keys are rotated by {@link #addPrimaries} or by replacing the file; every replica
 * sees that within a second. Earlier keys stay in it, so that what is not encrypted again yet can be read.
 */
record KeysetFile(KeysetHandle fields, KeysetHandle index) {

    static final Configuration FIELD_ALGORITHMS = AeadConfig2026.get();
    static final Configuration INDEX_ALGORITHMS = PrfConfig2026.get();

    private static final ObjectMapper JSON = new ObjectMapper();

    static KeysetFile load(Path file, boolean createIfMissing) throws GeneralSecurityException, IOException {
        if (createIfMissing && Files.notExists(file)) {
            create(file);
        }
        JsonNode json = JSON.readTree(file.toFile());
        return new KeysetFile(
                parse(json.required("fields"), FIELD_ALGORITHMS), parse(json.required("index"), INDEX_ALGORITHMS));
    }

    private static KeysetHandle parse(JsonNode keyset, Configuration algorithms) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(keyset.toString(), algorithms, InsecureSecretKeyAccess.get());
    }

    private static void create(Path file) throws GeneralSecurityException, IOException {
        var json = JSON.createObjectNode();
        json.set("fields", fresh(PredefinedAeadParameters.AES256_GCM, FIELD_ALGORITHMS));
        json.set("index", fresh(PredefinedPrfParameters.HMAC_SHA256_PRF, INDEX_ALGORITHMS));
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Path whole = beside(file, json);
        try {
            Files.createLink(file, whole); // at once and only if nobody was first, so nobody reads half a file
        } catch (FileAlreadyExistsException anotherReplica) {
            // it made the keys we want to share
        } finally {
            Files.delete(whole);
        }
    }

    /**
     * A new primary before the keys of each keyset. The caller lets only one do so at a time.
     *
     * @throws IOException when the file may not be replaced, because a vault mounts it
     */
    static void addPrimaries(Path file) throws GeneralSecurityException, IOException {
        ObjectNode json = (ObjectNode) JSON.readTree(file.toFile());
        json.set("fields", fresh(PredefinedAeadParameters.AES256_GCM, FIELD_ALGORITHMS, json.get("fields")));
        json.set("index", fresh(PredefinedPrfParameters.HMAC_SHA256_PRF, INDEX_ALGORITHMS, json.get("index")));
        Path whole = beside(file, json);
        try {
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static Path beside(Path file, JsonNode json) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "keyset", ".new", ownerOnly);
        Files.writeString(whole, json.toString());
        return whole;
    }

    private static JsonNode fresh(Parameters kind, Configuration algorithms, JsonNode earlier)
            throws GeneralSecurityException, IOException {
        JsonNode keyset = fresh(kind, algorithms);
        ((ArrayNode) keyset.required("key")).addAll((ArrayNode) earlier.required("key"));
        return keyset;
    }

    private static JsonNode fresh(Parameters kind, Configuration algorithms)
            throws GeneralSecurityException, IOException {
        KeysetHandle keyset = KeysetHandle.generateNew(kind, algorithms);
        return JSON.readTree(
                TinkJsonProtoKeysetFormat.serializeKeyset(keyset, algorithms, InsecureSecretKeyAccess.get()));
    }
}
