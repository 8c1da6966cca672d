package io.palco.identity.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// A ZIP file with one JSON file per section, in a folder per service.
final class Archive {

    private static final String README = """
            Tudo o que o Palco sabe sobre você, na data %1$s.
            Uma pasta por serviço, um arquivo JSON por assunto. Serviços sem pasta não sabem nada sobre você.
            O que aparece como id de outra pessoa ou organização é só um número para nós distinguirmos umas das outras.

            Everything that Palco knows about you, as of %1$s.
            One folder per service, one JSON file per subject. Services without a folder know nothing about you.
            What appears as the id of another person or organization is only a number to tell them apart.
            """;

    private Archive() {}

    static byte[] of(List<Contribution> parts, JsonMapper json, Instant at) {
        var files = new TreeMap<String, ArrayNode>();
        for (var part : parts) {
            if (part.section() != null) {
                var name = part.service() + "/" + part.section() + ".json";
                var rows = files.computeIfAbsent(name, _ -> json.createArrayNode());
                json.readTree(part.rows()).forEach(rows::add);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "README.txt", README.formatted(at), at);
            for (var file : files.entrySet()) {
                add(zip, file.getKey(), json.writerWithDefaultPrettyPrinter().writeValueAsString(file.getValue()), at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content, Instant at) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
