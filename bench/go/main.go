// The partner list as a Go programmer would write it with the standard library: the same statements, the same rows.
package main

import (
	"database/sql"
	"html/template"
	"log"
	"net/http"
	"os"
	"time"

	_ "github.com/lib/pq"
)

type partner struct {
	Name, Reference, Status, Country, Manager string
	SignedOn                                  string
}

type page struct {
	Count    int
	Partners []partner
}

var list = template.Must(template.New("list").Parse(`<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Partners</title><link rel="stylesheet" href="/app.css"></head><body><main><h1>Partners ({{.Count}})</h1>
<table><thead><tr><th>Partner</th><th>Status</th><th>Country</th><th>Manager</th><th>Signed</th></tr></thead><tbody>
{{range .Partners}}<tr><th scope="row"><a href="/partners/{{.Reference}}">{{.Name}}</a><div>{{.Reference}}</div></th>
<td>{{.Status}}</td><td>{{.Country}}</td><td>{{.Manager}}</td><td>{{.SignedOn}}</td></tr>
{{end}}</tbody></table></main></body></html>`))

func partners(database *sql.DB, status string) ([]partner, error) {
	rows, err := database.Query(`SELECT p.name, p.reference, p.status, coalesce(p.country, ''), coalesce(u.name, ''), p.signed_on
		FROM partners p LEFT JOIN users u ON u.id = p.manager_id
		WHERE p.status = $1 ORDER BY p.name, p.id LIMIT 50`, status)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var found []partner
	for rows.Next() {
		var one partner
		var signed *time.Time
		if err := rows.Scan(&one.Name, &one.Reference, &one.Status, &one.Country, &one.Manager, &signed); err != nil {
			return nil, err
		}
		if signed != nil {
			one.SignedOn = signed.Format("2 January 2006")
		}
		found = append(found, one)
	}
	return found, rows.Err()
}

func main() {
	database, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	database.SetMaxOpenConns(8)
	database.SetMaxIdleConns(8)
	http.HandleFunc("/partners", func(answer http.ResponseWriter, request *http.Request) {
		status := request.URL.Query().Get("status")
		var shown page
		err := database.QueryRow("SELECT count(*) FROM partners WHERE status = $1", status).Scan(&shown.Count)
		if err == nil {
			shown.Partners, err = partners(database, status)
		}
		if err != nil {
			http.Error(answer, err.Error(), http.StatusInternalServerError)
			return
		}
		answer.Header().Set("Content-Type", "text/html; charset=utf-8")
		if err := list.Execute(answer, shown); err != nil {
			log.Print(err)
		}
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), nil))
}
