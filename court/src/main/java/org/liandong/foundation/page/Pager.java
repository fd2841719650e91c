package org.liandong.foundation.page;

/**
 * 翻页: where in a long list one is.
 *
 * @param query address of the list
 * @param size  lines on one page
 * @param total lines in all
 */
public record Pager(Query query, int size, int total) {

    public int page() {
        return query.page();
    }

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** True if there is more than one page, or the page asked for lies behind the last. */
    public boolean isNeeded() {
        return pages() > 1 || page() > pages();
    }

    public boolean hasPrevious() {
        return page() > 1;
    }

    public boolean hasNext() {
        return page() < pages();
    }

    public String previous() {
        return query.at(Math.min(page() - 1, pages())).toString();
    }

    public String next() {
        return query.at(page() + 1).toString();
    }
}
