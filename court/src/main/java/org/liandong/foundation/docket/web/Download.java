package org.liandong.foundation.docket.web;

import java.nio.charset.StandardCharsets;

import org.liandong.foundation.archive.Archive;
import org.liandong.foundation.docket.Materials;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands out the bytes of a material: pictures and PDF to look at, the rest to save; never as a page of ours. */
final class Download {

    private Download() { }

    static ResponseEntity<byte[]> of(Materials.Material material, Archive archive) {
        var inline = material.type().startsWith("image/") || material.type().equals(MediaType.APPLICATION_PDF_VALUE);
        var disposition = (inline ? ContentDisposition.inline() : ContentDisposition.attachment()).filename(material.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString()).contentType(MediaType.parseMediaType(material.type()))
                .body(archive.read(material.sm3()));
    }
}
