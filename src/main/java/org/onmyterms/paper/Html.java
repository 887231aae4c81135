package org.onmyterms.paper;

import java.util.Base64;
import java.util.List;

/**
 * The document as one web page in one file: the same words in the same order, marked up for screen readers (HTML Living Standard,
 * WCAG 2.2). No script, nothing fetched from anywhere.
 */
public final class Html {

    private static final String LOOK = """
            body{font:%srem/1.5 "Atkinson Hyperlegible Next","Atkinson Hyperlegible",Verdana,sans-serif;color:#1a1a1f;background:#fff;\
            margin:2rem auto;padding:0 1rem;max-width:38em;overflow-wrap:break-word}
            h1{border-bottom:.1em solid #08545c}h2,th{color:#08545c}p,blockquote p,li{white-space:pre-wrap}
            blockquote{margin:0 0 0 1em;padding-left:1em;border-left:.3em solid #6b265a}.label{font-weight:bold;color:#6b265a}
            table{border-collapse:collapse}caption{text-align:left;font-weight:bold;color:#6b265a}\
            th,td{text-align:left;vertical-align:top;padding:.3em .8em .3em 0;border-bottom:1px solid #1a1a1f}
            .idea{display:flex;gap:1em;align-items:flex-start;margin:1em 0}.idea img{width:4em;height:4em;flex:none;object-fit:contain}.idea .own{width:8em;height:8em}\
            .idea p{margin:0}.photo img{max-width:100%%;max-height:24em}
            a{color:#08545c}""";

    /** Each paragraph begins at the side on which its first letter does. */
    private static final String EITHER_WAY = " dir=\"auto\"";

    private final StringBuilder out = new StringBuilder();

    private Html() {
    }

    /** The whole file as text; lines end with a line feed. */
    public static String of(Document document) {
        Html page = new Html();
        page.write("<!DOCTYPE html>\n<html lang=\"" + escape(document.language()) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escape(document.title()) + "</title>\n<style>\n"
                + LOOK.formatted(size(document.layout())) + "\n</style>\n</head>\n<body>\n<main>\n");
        document.blocks().forEach(page::block);
        page.write("</main>\n</body>\n</html>\n");
        return page.out.toString();
    }

    /** In rem; browsers begin at 16 px, which is 12 points. */
    private static String size(Layout layout) {
        return switch (layout) {
            case CLEAR, ONE_PAGE, WALLET_CARD -> "1.17";
            case LARGE, EASY_READ -> "1.5";
            case EXTRA_LARGE -> "2";
        };
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading h -> line("h" + h.level(), " id=\"" + escape(h.id()) + "\"", h.runs());
            case Block.Para p -> line("p", p.tone() == Block.Tone.LABEL ? " class=\"label\"" : "", p.runs());
            case Block.Quote q -> quote(q);
            case Block.Listing l -> list(l);
            case Block.Contents c -> contents(c);
            case Block.Table t -> table(t);
            case Block.Pictured p -> pictured(p);
            case Block.Together t -> t.blocks().forEach(this::block);
            case Block.Shown s -> shown(s);
            case Block.Code c -> { }
            case Block.PageBreak b -> write("<hr style=\"break-after:page\">\n");
        }
    }

    private void quote(Block.Quote quote) {
        line("p", " class=\"label\"", quote.who());
        quote.shown().forEach(this::shown);
        write("<blockquote>\n");
        quote.words().forEach(words -> line("p", "", words));
        write("</blockquote>\n");
        if (!quote.answer().isEmpty()) {
            line("p", "", quote.answer());
        }
    }

    private void list(Block.Listing list) {
        String tag = list.numbered() ? "ol" : "ul";
        write("<" + tag + ">\n");
        list.items().forEach(item -> line("li", "", item));
        write("</" + tag + ">\n");
    }

    private void contents(Block.Contents contents) {
        write("<nav>\n<ul>\n");
        contents.lines().forEach(l -> write("<li" + EITHER_WAY + "><a href=\"#" + escape(l.heading()) + "\">" + inline(l.runs()) + "</a></li>\n"));
        write("</ul>\n</nav>\n");
    }

    private void table(Block.Table table) {
        write("<table>\n<caption" + EITHER_WAY + ">" + inline(table.caption()) + "</caption>\n<thead>\n<tr>");
        table.columns().forEach(c -> write("<th scope=\"col\"" + EITHER_WAY + ">" + inline(c) + "</th>"));
        write("</tr>\n</thead>\n<tbody>\n");
        for (List<List<Run>> row : table.rows()) {
            write("<tr><th scope=\"row\"" + EITHER_WAY + ">" + inline(row.getFirst()) + "</th>");
            row.stream().skip(1).forEach(c -> write("<td" + EITHER_WAY + ">" + inline(c) + "</td>"));
            write("</tr>\n");
        }
        write("</tbody>\n</table>\n");
    }

    private void pictured(Block.Pictured pictured) {
        write("<div class=\"idea\">");
        pictured.picture().ifPresent(p -> image(p, pictured.alternative()));
        line("p", "", pictured.words());
        write("</div>\n");
    }

    private void shown(Block.Shown shown) {
        write("<div class=\"photo\">");
        image(shown.photo(), shown.alternative());
        write("</div>\n");
    }

    private void image(Illustration picture, String alternative) {
        String data = switch (picture) {
            case Illustration.Symbol symbol -> "image/svg+xml;base64," + base64(symbol.svg());
            case Illustration.Photo photo -> (photo.isJpeg() ? "image/jpeg" : "image/png") + ";base64," + base64(photo.medium().bytes());
        };
        write("<img" + (picture instanceof Illustration.Photo ? " class=\"own\"" : "") + " alt=\"" + escape(alternative) + "\" src=\"data:" + data + "\">");
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private void line(String tag, String attributes, List<Run> runs) {
        write("<" + tag + attributes + EITHER_WAY + ">" + inline(runs) + "</" + tag + ">\n");
    }

    private static String inline(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            String said = run.language().map(l -> "<span lang=\"" + escape(l) + "\" dir=\"auto\">" + escape(run.text()) + "</span>")
                    .orElseGet(() -> escape(run.text()));
            text.append(run.bold() ? "<strong>" + said + "</strong>" : said);
        }
        return text.toString();
    }

    /** What HTML cannot hold becomes U+FFFD, as in browsers. */
    private static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\r' -> safe.append("&#13;");
                case '\n', '\t' -> safe.append((char) c);
                case '\u000B', '\f', '\u0085' -> safe.append('\n');
                default -> safe.appendCodePoint(maySay(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    /** Not controls, halves of pairs and what is no character (HTML Living Standard, 13.2.3.5). */
    private static boolean maySay(int c) {
        return Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE
                && (c < 0xFDD0 || c > 0xFDEF);
    }

    private void write(String text) {
        out.append(text);
    }
}
