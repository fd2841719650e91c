package org.liandong.foundation.page;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.liandong.foundation.act.Refused;
import org.liandong.foundation.api.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** 出错的页面: every refusal and every failure ends on a page that says in plain words what to do; nothing of the inside shows. */
@Controller
@ControllerAdvice(annotations = Controller.class)
class Failure implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    private final Pages pages;

    Failure(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(Refused.class)
    ResponseEntity<byte[]> refused(Refused refused, HttpServletRequest request) {
        var refusal = refused.refusal();
        return page(request, Problems.status(refusal.kind()).value(), ActForm.words(refusal));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<byte[]> mismatch(HttpServletRequest request) {
        return page(request, 404, words(404));
    }

    @RequestMapping("/error")
    ResponseEntity<?> error(HttpServletRequest request) {
        var status = status(request);
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (status >= 500) {
            LOG.error("{} 出错", path, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        var said = request.getAttribute(RequestDispatcher.ERROR_MESSAGE) instanceof String text && text.matches(".*\\p{IsHan}.*") ? text : words(status);
        return path.startsWith("/api/") ? Problems.plain(status, said) : page(request, status, said);
    }

    /** A form with files that breaks off half-way is the sender's fault, whatever the container says. */
    private static int status(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var wrong = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return wrong instanceof MultipartException || wrong != null && wrong.getCause() instanceof MultipartException ? 400 : status;
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, int status, String words) {
        return pages.show(request, "page/failure.jte", Map.of("words", words, "status", status), status);
    }

    private static String words(int status) {
        return switch (status) {
            case 400 -> "这个请求看不懂，请回到上一页重新来。";
            case 401 -> "请先登录。";
            case 403 -> "页面打开太久了，或者您现在的身份不能办这件事。请刷新页面再试一次。";
            case 404 -> "没有找到这个页面。请核对网址，或从首页重新进入。";
            case 405 -> "这个网址不能这样用，请从首页重新进入。";
            case 406 -> "这里的回答只有 JSON 一种，请把 Accept 改成 application/json。";
            case 413 -> "文件太大了，最大20兆。可以拍得小一点，或分几次交。";
            case 415 -> "请求的格式不对，请看接口说明里的 Content-Type。";
            case 429 -> "试的次数太多了，请过一会儿再来。";
            case 503 -> "现在办事的人多，请过一会儿再试。您填的内容已经保存。";
            default -> "系统出了点问题，已经记下来了。请过一会儿再试；急的话请拨打12368。";
        };
    }
}
