package org.liandong.foundation.api;

import java.net.URI;
import java.util.Map;

import org.liandong.foundation.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** A refusal as problem details (RFC 9457): {@code code}, {@code law} and {@code fields} beside the standard members. */
public final class Problems {

    private Problems() { }

    /** The answer to a refused request. */
    public static ResponseEntity<ProblemDetail> of(Refusal refusal) {
        var status = status(refusal.kind());
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(detail(status, refusal));
    }

    /** A problem of the transport, such as an address that does not exist. */
    public static ResponseEntity<ProblemDetail> plain(int status, String words) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), words);
        problem.setType(URI.create("urn:liandong:http-" + status));
        problem.setTitle("没有办成");
        problem.setProperty("code", "http-" + status);
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    /** HTTP status for a kind of refusal. */
    public static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case UNLAWFUL -> HttpStatus.CONFLICT;
        };
    }

    private static ProblemDetail detail(HttpStatus status, Refusal refusal) {
        var problem = ProblemDetail.forStatusAndDetail(status, refusal.words());
        problem.setType(URI.create("urn:liandong:" + refusal.code()));
        problem.setTitle(title(refusal.kind()));
        problem.setProperty("code", refusal.code());
        if (refusal.law() != null) {
            problem.setProperty("law", refusal.law());
        }
        if (!refusal.fields().isEmpty()) {
            problem.setProperty("fields", refusal.fields().stream().map(it -> Map.of("field", it.field(), "words", it.words())).toList());
        }
        return problem;
    }

    private static String title(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> "填写有误";
            case FORBIDDEN -> "没有权限";
            case NOT_FOUND -> "没有找到";
            case STALE -> "内容已变化";
            case UNLAWFUL -> "依法不能办理";
        };
    }
}
