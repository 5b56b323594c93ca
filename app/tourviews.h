// Pictures of every page of the window, and of what its pages show on request.
#pragma once

#include "ui/window/mainwindow.h"
#include "wording/language.h"
#include "workspace/contents.h"
#include "workspace/document.h"

#include <QDir>

namespace dealdesk::app {

/// Says on standard output that a file was written, or on standard error that it was not; answers the same.
bool tell(bool written, const QString &path);
/// One PNG a view, its name ending in `suffix` ("light"). Answers whether all were written.
bool pictures(ui::MainWindow &window, const workspace::Document &document, const QDir &folder, const QString &suffix);
/// Authorizations over time, which the sample has none of: in a workspace of their own, and the dialogs for a letter.
bool letterPictures(const wording::Language &language, const QDir &folder, const QString &suffix);
/// A week with something to do, and what the firm and a deal still need: in a workspace of their own.
bool readinessPictures(const wording::Language &language, const QDir &folder, const QString &suffix);
/// The glossary, and what "What's this?" says.
bool glossaryPictures(const wording::Language &language, const QDir &folder, const QString &suffix);
/// The sample with a firm's branding.
workspace::Contents brandedContents();
/// A firm's branding with a logo and a colour that is hard to read, and a customer's white label.
bool brandingPictures(const wording::Language &language, const QDir &folder, const QString &suffix);
/// The register with quotes in it: in a workspace of its own.
bool registerPictures(const wording::Language &language, const QDir &folder, const QString &suffix);
/// The page of usage, empty and with what files said: in a workspace of its own.
bool usagePictures(const wording::Language &language, const QDir &folder, const QString &suffix);
/// The page of payouts, empty, with a report of it, and each of its sections.
bool payoutPictures(const wording::Language &language, const QDir &folder, const QString &suffix);
/// Once it is laid out.
bool grab(QWidget &widget, const QDir &folder, const QString &name);

} // namespace dealdesk::app
