package nl.klankbord.opinion;

final class OpinionTexts {}
