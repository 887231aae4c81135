package org.onmyterms.house;

import org.onmyterms.guide.Door;
import org.onmyterms.paper.MoneyDocument;
import org.onmyterms.plan.GiveOut;
import org.onmyterms.work.Goes;
import org.onmyterms.work.OpenPlan;
import org.onmyterms.work.Paper;

/** Goes nowhere. */
final class NoGoes implements Goes {

    @Override
    public void welcome() {
    }

    @Override
    public void makePlan() {
    }

    @Override
    public void unlock() {
    }

    @Override
    public void example() {
    }

    @Override
    public void opened(OpenPlan open) {
    }

    @Override
    public void home() {
    }

    @Override
    public void behind(Door door) {
    }

    @Override
    public void chairs(String supporter) {
    }

    @Override
    public void cards(String topic) {
    }

    @Override
    public void card(String topic, String entry) {
    }

    @Override
    public void question(String topic, String prompt) {
    }

    @Override
    public void justTalk() {
    }

    @Override
    public void lookAgain() {
    }

    @Override
    public void soFar() {
    }

    @Override
    public void entry(String id) {
    }

    @Override
    public void show() {
    }

    @Override
    public void draw() {
    }

    @Override
    public void pictures() {
    }

    @Override
    public void record() {
    }

    @Override
    public void whoIsTyping() {
    }

    @Override
    public void rights(String place) {
    }

    @Override
    public void dealings() {
    }

    @Override
    public void giveSums(MoneyDocument which) {
    }

    @Override
    public void money() {
    }

    @Override
    public void showOnCard(String prompt, String entry) {
    }

    @Override
    public void giveOut() {
    }

    @Override
    public void giveAgain(GiveOut given) {
    }

    @Override
    public void pages(Paper paper) {
    }

    @Override
    public void readers() {
    }

    @Override
    public void given() {
    }

    @Override
    public void asReader(String audience) {
    }

    @Override
    public void headings() {
    }

    @Override
    public void heading(String template, String heading) {
    }

    @Override
    public void letters() {
    }

    @Override
    public void letter(String letter, String part) {
    }

    @Override
    public void drawer(String template, String word) {
    }

    @Override
    public void safety() {
    }

    @Override
    public void keys() {
    }

    @Override
    public void form() {
    }

    @Override
    public void copies() {
    }

    @Override
    public void together() {
    }

    @Override
    public void forget() {
    }

    @Override
    public void history() {
    }

    @Override
    public void search() {
    }

    @Override
    public void looks() {
    }

    @Override
    public void looks(String part) {
    }

    @Override
    public void tired() {
    }

    @Override
    public void help() {
    }

    @Override
    public void shortcuts() {
    }

    @Override
    public void switches() {
    }

    @Override
    public void cover() {
    }

    @Override
    public void back() {
    }

    @Override
    public void stop() {
    }
}
