package no.segl.demo.eid;

record EidPort(int number) {}
