#include <curl/curl.h>
#include <string.h>

/* What is left to hand over of a letter. */
struct curl_letter {
    const char *text;
    size_t length;
};

static size_t curl_letter_read(char *buffer, size_t size, size_t count, void *source) {
    struct curl_letter *letter = (struct curl_letter *)source;
    size_t part = size * count < letter->length ? size * count : letter->length;
    memcpy(buffer, letter->text, part);
    letter->text += part;
    letter->length -= part;
    return part;
}

/* Hands one letter to the server at `url` (smtp:// or smtps://). `needs_tls`: never without encryption; otherwise
   encrypted where the server offers it. Gives CURLE_OK, or why not, in words in `problem` (CURL_ERROR_SIZE).
   Setting an option is a variadic call, which Swift cannot make: hence this function. */
static inline CURLcode curl_send_letter(
    const char *url, const char *sender, const char *recipient, const char *text, size_t length, int needs_tls,
    long seconds, char *problem
) {
    struct curl_letter letter = {text, length};
    CURL *handle = curl_easy_init();
    if (!handle) return CURLE_FAILED_INIT;
    struct curl_slist *recipients = curl_slist_append(NULL, recipient);
    problem[0] = 0;
    curl_easy_setopt(handle, CURLOPT_URL, url);
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(handle, CURLOPT_USE_SSL, (long)(needs_tls ? CURLUSESSL_ALL : CURLUSESSL_TRY));
    curl_easy_setopt(handle, CURLOPT_MAIL_FROM, sender);
    curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, curl_letter_read);
    curl_easy_setopt(handle, CURLOPT_READDATA, &letter);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, 10L);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, seconds);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, problem);
    CURLcode outcome = curl_easy_perform(handle);
    if (outcome != CURLE_OK && problem[0] == 0) strncpy(problem, curl_easy_strerror(outcome), CURL_ERROR_SIZE - 1);
    curl_slist_free_all(recipients);
    curl_easy_cleanup(handle);
    return outcome;
}
