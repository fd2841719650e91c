package org.liandong.foundation.api;

import org.liandong.foundation.act.Refused;
import org.liandong.foundation.kernel.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers of the API where no handler could answer. */
@RestControllerAdvice(annotations = RestController.class)
@Order(0)
class ApiErrors {

    @ExceptionHandler(Refused.class)
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        return Problems.of(refused.refusal());
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException wrong) {
        return Problems.of(Refusal.invalid("body", "请求内容不是有效的 JSON，请检查格式后重试。"));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException wrong) {
        return Problems.of(Refusal.notFound("没有找到要办的事项，请核对地址。"));
    }
}
