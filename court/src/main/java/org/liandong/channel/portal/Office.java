package org.liandong.channel.portal;

/**
 * 法院的地址和时间, as the installation states them.
 *
 * @param address   empty if not stated
 * @param hours     empty if not stated
 * @param openToday true on a workday of the court's calendar
 */
public record Office(String address, String hours, boolean openToday) { }
