package org.liandong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 联动: one front door for every dispute. Starts the court's application. */
@SpringBootApplication
public class Liandong {

    public static void main(String[] args) {
        SpringApplication.run(Liandong.class, args);
    }
}
