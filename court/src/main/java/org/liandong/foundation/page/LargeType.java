package org.liandong.foundation.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 大字版: large type for whoever asks, kept in a cookie so that it needs no account and no script. */
@Controller
class LargeType {

    private static final int YEAR = 365 * 24 * 3600;

    @GetMapping("/type")
    ResponseEntity<byte[]> choose(@RequestParam boolean large, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        var cookie = ResponseCookie.from(Pages.LARGE, large ? "1" : "").path("/").maxAge(large ? YEAR : 0).httpOnly(true).sameSite("Lax").build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Pages.to(back.matches("/(?![/\\\\])[\\p{Alnum}\\p{IsHan}\\-._~/?=&%]*") ? back : "/");
    }
}
